import fc from 'fast-check'
import { tableNames, type Blueprint, type Id, type Ordered, type TableName } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { inOrder, orderAtEnd } from '#model/order.ts'

/** Something to do to whatever the blueprint then holds; the numbers pick among what there is. */
export interface Deed {
  readonly what: 'rename' | 'spoil' | 'forget' | 'drop' | 'add' | 'retitle' | 'note'
  readonly table: TableName
  readonly pick: number
  readonly text: string
}

const deed = (tables: readonly TableName[], whats: readonly Deed['what'][]): fc.Arbitrary<Deed> =>
  fc.record({
    what: fc.constantFrom(...whats),
    table: fc.constantFrom(...tables),
    pick: fc.nat(),
    text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constantFrom('名', 'x')),
  })

/** One to three deeds that go into one commit each; several commits. */
export const commits = fc.array(
  fc.array(deed(tableNames, ['rename', 'spoil', 'forget', 'drop', 'add', 'retitle', 'note']), {
    minLength: 1,
    maxLength: 3,
  }),
  { maxLength: 12 },
)

/** Commits after which nothing dangles and nothing is spoilt. */
export const soundCommits = fc.array(
  fc.array(
    fc.oneof(
      deed(tableNames, ['rename', 'forget', 'add', 'retitle', 'note']),
      deed(['connections', 'measurements', 'surveys', 'complaints'], ['drop']),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 8 },
)

/** The text that each table's records must have. */
const textOf: Partial<Record<TableName, string>> = {
  lanes: 'name',
  phases: 'name',
  steps: 'name',
  touchpoints: 'evidence',
  failPoints: 'failure',
  standards: 'metric',
  surveys: 'title',
  complaints: 'description',
}
/** A field that each table's records can do without. */
const freeOf: Record<TableName, string> = {
  lanes: 'color',
  phases: 'collapsed',
  steps: 'tags',
  connections: 'label',
  touchpoints: 'links',
  failPoints: 'rating',
  standards: 'benchmark',
  measurements: 'source',
  surveys: 'weights',
  complaints: 'owner',
}

/** The deed as changes to the blueprint as it stands; none where there is nothing to do it to. */
export function changesOf(now: Blueprint, { what, table, pick, text }: Deed, newId: string): Change[] {
  if (what === 'retitle') return [{ table: 'about', set: { title: text, header: { persona: text } } }]
  if (what === 'note') return [{ table: 'about', set: { summary: text }, unset: ['language', 'economics'] }]
  const known: ReadonlyMap<Id, Ordered & { readonly id: Id }> = now[table]
  const records = inOrder(known)
  const record = records[pick % Math.max(records.length, 1)]
  if (!record) return []
  const { id } = record
  const name = textOf[table]
  const change = (more: object) => [{ table, id, ...more } as unknown as Change]
  if (what === 'drop') return change({ drop: true })
  if (what === 'forget') return change({ unset: [freeOf[table]] })
  // The items of a second survey would need ids of their own.
  if (what === 'add' && table === 'surveys') return []
  if (what === 'add') return change({ id: newId, set: { ...record, id: newId, order: orderAtEnd(known) } })
  if (!name) return []
  return change({ set: { [name]: what === 'spoil' ? 7 : text } })
}
