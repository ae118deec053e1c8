import { tableNames, type Id, type TableName } from '#model/blueprint.ts'
import { problemAt } from '#model/fileProblem.ts'
import { references } from '#model/references.ts'
import type { PlainRecord, PlainTable, PlainTables } from './plainRecord.ts'
import { settledSurvey } from './settledSurvey.ts'
import type { Trouble } from './trouble.ts'

/** Tables in which every name of a record is the name of one that is there. */
export interface Settled {
  readonly tables: PlainTables
  /** By table, the records that are set aside since what they need is gone. */
  readonly dangling: Readonly<Record<TableName, readonly Trouble[]>>
}

/**
 * Takes dangling records out of what was read. Two people may drop a step and connect it at the same time; neither edit is
 * wrong, but together they leave a connection to nothing. What needs the lost record is set aside (should the record come
 * back, by undo, so do they); what merely mentions it is shown without the mention. Tables that stay the same stay the same Map.
 */
export function settled(
  read: PlainTables,
  before: { readonly read: PlainTables; readonly settled: Settled } | null,
): Settled {
  const tables: { -readonly [T in TableName]: PlainTable } = { ...read }
  const dangling: { -readonly [T in TableName]: readonly Trouble[] } = { ...nothingDangling }
  const changed = new Set<TableName>()
  for (const table of tableNames) {
    const known = before?.settled.tables[table]
    if (
      before &&
      known &&
      before.read[table] === read[table] &&
      !rests(table).some((other) => changed.has(other))
    ) {
      tables[table] = known
      dangling[table] = before.settled.dangling[table]
      continue
    }
    const outcome = settledTable(table, read[table], tables)
    tables[table] = known && sameEntries(known, outcome.table) ? known : outcome.table
    dangling[table] = outcome.troubles
    if (!known || leadsElsewhere(table, known, tables[table])) changed.add(table)
  }
  return { tables, dangling }
}

/** The tables whose records a table names. */
const rests = (table: TableName): readonly TableName[] =>
  table === 'surveys' ? ['steps'] : references[table].map(({ to }) => to)

/** True where others that name the records of a table have to be looked at again. */
function leadsElsewhere(table: TableName, before: PlainTable, after: PlainTable): boolean {
  if (before === after) return false
  // A lane that becomes one of evidence holds no steps any more.
  if (table === 'lanes' || before.size !== after.size) return true
  return [...after.keys()].some((id) => !before.has(id))
}

function settledTable(table: TableName, read: PlainTable, tables: PlainTables) {
  const troubles: Trouble[] = []
  const kept = new Map<Id, PlainRecord>()
  let untouched = true
  for (const [id, record] of read) {
    const sound = settledRecord(table, record, tables, troubles)
    if (sound) kept.set(id, sound)
    untouched &&= sound === record
  }
  return { table: untouched ? read : kept, troubles }
}

/** The record as it can be shown; null where it means nothing without what is gone. */
function settledRecord(
  table: TableName,
  record: PlainRecord,
  tables: PlainTables,
  troubles: Trouble[],
): PlainRecord | null {
  const lost: string[] = []
  for (const { field, to, needed } of references[table]) {
    const named: unknown = Reflect.get(record, field)
    if (named === undefined || (typeof named === 'string' && tables[to].has(named))) continue
    if (!needed) {
      lost.push(field)
      continue
    }
    troubles.push({ table, id: record.id, problem: problemAt(record, [field], { is: 'knownId', table: to }) })
    return null
  }
  if (table === 'steps' && standsInEvidence(record, tables.lanes)) {
    troubles.push({ table, id: record.id, problem: problemAt(record, ['lane'], { is: 'laneForSteps' }) })
    return null
  }
  if (table === 'surveys') return settledSurvey(record, tables.steps)
  return lost.length > 0 ? without(record, lost) : record
}

function standsInEvidence(step: PlainRecord, lanes: PlainTable): boolean {
  const lane = lanes.get(String(Reflect.get(step, 'lane')))
  return lane !== undefined && Reflect.get(lane, 'kind') === 'evidence'
}

const shown = new WeakMap<PlainRecord, { readonly lost: string; readonly record: PlainRecord }>()

/** The record without some of its fields: the same object each time. */
function without(record: PlainRecord, fields: readonly string[]): PlainRecord {
  const lost = fields.join()
  const known = shown.get(record)
  if (known?.lost === lost) return known.record
  const rest = Object.entries(record).filter(([field]) => !fields.includes(field))
  const less = { ...Object.fromEntries(rest), id: record.id, order: record.order }
  shown.set(record, { lost, record: less })
  return less
}

const sameEntries = (a: PlainTable, b: PlainTable): boolean =>
  a.size === b.size && [...b].every(([id, record]) => a.get(id) === record)

const nothingDangling = {
  lanes: [],
  phases: [],
  steps: [],
  connections: [],
  touchpoints: [],
  failPoints: [],
  standards: [],
  measurements: [],
  surveys: [],
  complaints: [],
}
