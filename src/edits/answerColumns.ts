import type { Id, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'

export type Answers = Survey['answers']
export type AnswerPart = 'perception' | 'expectation' | 'adequate'
/** A column of any of the answers: null where nothing was answered. */
export type Column = (number | string | null)[]

/** One column of the answers of a survey. */
export type AnswerPlace =
  | { readonly is: AnswerPart; readonly item: Id }
  | { readonly is: 'points'; readonly dimension: Dimension }
  | { readonly is: 'at' | 'segment' }

/** The same place has the same key. */
export const placeKey = (place: AnswerPlace): string =>
  'item' in place
    ? `${place.is} ${place.item}`
    : 'dimension' in place
      ? `points ${place.dimension}`
      : place.is

/** The column at a place; undefined where the answers have none. */
export function columnAt(answers: Answers, place: AnswerPlace): Readonly<Column> | undefined {
  if ('item' in place)
    return Object.hasOwn(answers.items, place.item) ? answers.items[place.item]?.[place.is] : undefined
  return 'dimension' in place ? answers.points?.[place.dimension] : answers[place.is]
}

/** Every column rewritten by one rule. */
export function mappedColumns(
  { at, segment, points, items, ...more }: Answers,
  rule: <Entry>(column: (Entry | null)[]) => (Entry | null)[],
): Answers {
  return {
    ...more,
    ...(at && { at: rule(at) }),
    ...(segment && { segment: rule(segment) }),
    ...(points && { points: mapped(points, rule) }),
    items: mapped(items, ({ perception, expectation, adequate, ...rest }) => ({
      ...rest,
      perception: rule(perception),
      ...(expectation && { expectation: rule(expectation) }),
      ...(adequate && { adequate: rule(adequate) }),
    })),
  }
}

const mapped = <Value, Next>(owner: Readonly<Record<string, Value>>, rule: (value: Value) => Next) =>
  Object.fromEntries(Object.entries(owner).map(([key, value]) => [key, rule(value)]))

/** How many customers the answers are of: the length that all columns share. */
export function customersOf(answers: Answers): number {
  let most = 0
  mappedColumns(answers, (column) => {
    most = Math.max(most, column.length)
    return column
  })
  return most
}

/** Columns as long as there are customers, with nothing answered behind their end; those that are stay the same. */
export const lengthened = (answers: Answers, customers: number): Answers =>
  mappedColumns(answers, (column) =>
    column.length >= customers ? column : [...column, ...blanks(customers - column.length)],
  )

const blanks = (count: number): null[] => Array.from({ length: count }, () => null)

/** The answers with another column at some places. Where an item had no answers yet its perceptions are blank. */
export function withColumns(answers: Answers, columns: readonly (readonly [AnswerPlace, Column])[]): Answers {
  const items = { ...answers.items }
  const points = { ...answers.points }
  const beside = {}
  for (const [place, column] of columns) {
    if ('item' in place) {
      const before = Object.hasOwn(items, place.item) ? items[place.item] : undefined
      const next = { perception: before?.perception ?? blanks(column.length), ...before }
      Reflect.set(next, place.is, column)
      items[place.item] = next
    } else if ('dimension' in place) Reflect.set(points, place.dimension, column)
    else Reflect.set(beside, place.is, column)
  }
  return { ...answers, ...beside, ...(Object.keys(points).length > 0 && { points }), items }
}
