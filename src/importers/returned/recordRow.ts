import type { Id } from '#model/blueprint.ts'
import { localOffset, instantOf } from '#model/writtenDate.ts'
import { returnedFields, type ReturnedTableName, tablesOfMoments } from './returnedFields.ts'
import type { KnownColumn, ReturnedTable, ReturnedTableRow } from './returnedFile.ts'
import { type FieldValue, rewritten } from './returnedRecord.ts'
import { isUnchanged, readCell } from './returnedValue.ts'
import {
  changeTo,
  type Difference,
  type Ground,
  problemRow,
  recordProblem,
  type ReturnedProblem,
  type RowReading,
} from './rowReading.ts'

/** What a row says of the fields of its record, apart from what stands there anyway. */
export interface SaidFields {
  readonly values: readonly FieldValue[]
  readonly differences: readonly Difference[]
  readonly problems: readonly ReturnedProblem[]
}

/** Reads the cells of a row that differ from what would be written now. */
export function saidFields(
  ground: Ground,
  list: ReturnedTableName,
  now: Readonly<Record<string, string | number | undefined>>,
  table: ReturnedTable,
  row: ReturnedTableRow,
): SaidFields {
  const values: FieldValue[] = []
  const differences: Difference[] = []
  const problems: ReturnedProblem[] = []
  for (const key of table.keys) {
    const path = key === null ? undefined : returnedFields[list][key]
    const column = key === null ? undefined : ground.column(list, key)
    if (key === null || !path || !column) continue
    const cell = ground.raw(table, row, key)
    if (isUnchanged(column, now[key], cell)) continue
    const read = readCell(column, cell)
    const text = String(cell)
    if ('problem' in read) problems.push({ is: read.problem, column: column.heading, text, ...column.range })
    else {
      values.push({ path, value: asKept(list, column, read.value) })
      differences.push({ column: column.heading, before: String(now[key] ?? ''), after: text.trim() })
    }
  }
  return { values, differences, problems }
}

/** A value as the table keeps it. */
const asKept = (
  list: ReturnedTableName,
  { kind }: KnownColumn,
  value: FieldValue['value'],
): FieldValue['value'] =>
  kind === 'date' && typeof value === 'string' && tablesOfMoments.has(list)
    ? instantOf(value, localOffset)
    : value

/** A row that belongs to a record: what of it changed. */
export function recordRow(
  ground: Ground,
  list: ReturnedTableName,
  id: Id,
  table: ReturnedTable,
  row: ReturnedTableRow,
): RowReading {
  const record = ground.blueprint[list].get(id)
  const name = nameOf(ground, list, table, row)
  if (!record) return problemRow(name, [{ is: 'gone', text: id }])
  const { values, differences, problems } = saidFields(ground, list, ground.now(list, id), table, row)
  if (values.length === 0)
    return {
      name,
      outcome: problems.length > 0 ? 'problem' : 'same',
      differences: [],
      problems,
      record: null,
    }
  const { order: _, ...before } = record
  const after = rewritten(before, values)
  const touched = [...new Set(values.map(({ path: [field] }) => field))]
  const wrong = recordProblem(list, after, touched)
  if (wrong) return problemRow(name, [...problems, wrong])
  const set = Object.fromEntries(touched.flatMap((field) => (field in after ? [[field, after[field]]] : [])))
  const unset = touched.filter((field) => !(field in after))
  return {
    name,
    outcome: 'changed',
    differences,
    problems,
    record: { table: list, id, isNew: false, change: () => changeTo(list, id, set, unset) },
  }
}

const naming: Readonly<Record<ReturnedTableName, string>> = {
  steps: 'step',
  failPoints: 'failure',
  standards: 'metric',
  touchpoints: 'evidence',
  measurements: 'standard',
  complaints: 'complaint',
}

/** What a row is about, in its own words. */
export const nameOf = (
  ground: Ground,
  list: ReturnedTableName,
  table: ReturnedTable,
  row: ReturnedTableRow,
): string => ground.cell(table, row, naming[list])
