import type { Id, Survey } from '#model/blueprint.ts'

type Answers = Survey['answers']
type Items = Answers['items'][Id]
type Column<Entry> = readonly (Entry | null)[]

/** How many customers answered: the length that all columns have; null where they differ. */
export function customersIn({ at, segment, points, items }: Answers): number | null {
  const columns = [
    at,
    segment,
    ...Object.values(points ?? {}),
    ...Object.values(items).flatMap(({ perception, expectation, adequate }) => [
      perception,
      expectation,
      adequate,
    ]),
  ]
  const lengths = new Set(columns.flatMap((column) => (column ? [column.length] : [])))
  const [length = 0] = lengths
  return lengths.size > 1 ? null : length
}

/** Joined columns by the added one: joining ahead of an edit, in slices, makes the edit itself short. */
const known = new WeakMap<
  object,
  { readonly before: object | undefined; readonly first: number; readonly joined: readonly unknown[] }
>()

/** A column behind another; where either is lacking, its customers have no answer there. */
function joinedColumn<Entry>(
  before: Column<Entry> | undefined,
  added: Column<Entry> | undefined,
  [first, second]: readonly [number, number],
): (Entry | null)[] | undefined {
  if (!before && !added) return undefined
  const last = added && known.get(added)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was joined of columns of these very types
  if (last && last.before === before && last.first === first) return last.joined as (Entry | null)[]
  const none = (length: number): null[] => Array.from({ length }, () => null)
  // The column itself, where nothing stands before it: it may have been looked at already.
  const joined = first === 0 && added ? added : [...(before ?? none(first)), ...(added ?? none(second))]
  if (added) known.set(added, { before, first, joined })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody writes into a column of a record
  return joined as (Entry | null)[]
}

/** What the answers of a survey become once others stand behind them. Both must have columns of one length. */
export function joinedAnswers(before: Answers, added: Answers): Answers {
  const parts = answerSteps(before, added)
  let step = parts.next()
  while (!step.done) step = parts.next()
  return step.value
}

/** The same column by column: it pauses after each and says which column it was. */
export function* answerSteps(before: Answers, added: Answers): Generator<Column<string | number>, Answers> {
  const counts = [customersIn(before) ?? 0, customersIn(added) ?? 0] as const
  const at = joinedColumn(before.at, added.at, counts)
  if (at) yield at
  const segment = joinedColumn(before.segment, added.segment, counts)
  if (segment) yield segment
  const points: [string, Column<number>][] = []
  for (const dimension of keysOf(before.points, added.points)) {
    const column = joinedColumn<number>(own(before.points, dimension), own(added.points, dimension), counts)
    if (column) {
      points.push([dimension, column])
      yield column
    }
  }
  const items: [Id, Items][] = []
  for (const id of keysOf(before.items, added.items)) {
    const [first, second] = [own(before.items, id), own(added.items, id)]
    const perception = joinedColumn(first?.perception, second?.perception, counts) ?? []
    yield perception
    const expectation = joinedColumn(first?.expectation, second?.expectation, counts)
    if (expectation) yield expectation
    const adequate = joinedColumn(first?.adequate, second?.adequate, counts)
    if (adequate) yield adequate
    items.push([id, { perception, ...(expectation && { expectation }), ...(adequate && { adequate }) }])
  }
  return {
    ...before,
    ...(at && { at }),
    ...(segment && { segment }),
    ...(points.length > 0 && { points: Object.fromEntries(points) }),
    items: Object.fromEntries(items),
  }
}

const keysOf = (a: object | undefined, b: object | undefined): readonly string[] => [
  ...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]),
]

const own = <Value>(owner: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  owner && Object.hasOwn(owner, key) ? owner[key] : undefined
