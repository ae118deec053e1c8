import type { Id, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'

/** How many items each dimension of SERVQUAL has, in the order in which it asks. */
export const servqualItems: readonly (readonly [Dimension, number])[] = [
  ['tangibles', 4],
  ['reliability', 5],
  ['responsiveness', 4],
  ['assurance', 4],
  ['empathy', 5],
]

export const itemsOf = (counts: readonly (readonly [Dimension, number])[]): Survey['items'] =>
  counts
    .flatMap(([dimension, count]) => Array.from({ length: count }, () => dimension))
    .map((dimension, i) => ({ id: `q${i + 1}`, text: `Question ${i + 1}`, dimension }))

export type Column = (number | null)[]

/** What each item was given: columns by item, or the same rows of customers turned. */
const columnsOf = (items: Survey['items'], rows: readonly (readonly (number | null)[])[]): Column[] =>
  items.map((_, i) => rows.map((row) => row[i] ?? null))

/** A survey of seven points whose customers stand in rows: what they got, and what they expected. */
export function surveyOf(
  more: Partial<Survey> & Pick<Survey, 'items'>,
  perceptions: readonly (readonly (number | null)[])[],
  expectations: readonly (readonly (number | null)[])[] = [],
): Survey {
  const perceived = columnsOf(more.items, perceptions)
  const expected = columnsOf(more.items, expectations)
  const answers: [Id, Survey['answers']['items'][string]][] = more.items.map(({ id }, i) => [
    id,
    {
      perception: perceived[i] ?? [],
      ...(expectations.length > 0 ? { expectation: expected[i] ?? [] } : {}),
    },
  ])
  return {
    id: 's',
    title: 'Survey',
    instrument: 'servqual',
    scale: { min: 1, max: 7 },
    answers: { items: Object.fromEntries(answers) },
    ...more,
  }
}

/** The customer of the worked example: what was perceived where six was expected throughout. */
export const workedPerceptions = [6, 6, 5, 7, 5, 5, 6, 4, 5, 6, 5, 5, 6, 7, 6, 6, 7, 5, 6, 6, 5, 6]
