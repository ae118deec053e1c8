import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { recordShapes } from '#model/schema.ts'
import type { ListId } from '#model/workbookKeys.ts'
import { isClosedEarly } from '#model/closedEarly.ts'
import type { ReturnedTableName } from './returnedFields.ts'
import type { KnownColumn, KnownList, ReturnedCell, ReturnedTable, ReturnedTableRow } from './returnedFile.ts'
import type { PlanOptions } from './returnedPlan.ts'
import type { CellProblem } from './returnedValue.ts'

/** Why a row, or something in it, is not taken. `column` is a heading, `text` what stands in the cell. */
export type ReturnedProblem =
  | {
      readonly is: CellProblem
      readonly column: string
      readonly text: string
      readonly least?: number
      readonly most?: number
    }
  | { readonly is: 'missing'; readonly column: string }
  | { readonly is: 'incomplete' | 'closedBeforeCommunicated' }
  | {
      readonly is:
        | 'gone'
        | 'twice'
        | 'unknownStep'
        | 'severalSteps'
        | 'unknownLane'
        | 'unknownPhase'
        | 'unknownStandard'
        | 'unknownFailPoint'
      readonly text: string
    }
  | { readonly is: 'value'; readonly text: string }
  | { readonly is: 'newCheck' }

/** A cell that changed, in the words of the file. */
export interface Difference {
  readonly column: string
  readonly before: string
  readonly after: string
}

/** What a row does to a record. */
export interface RecordReading {
  readonly table: ReturnedTableName
  readonly id: Id
  readonly isNew: boolean
  /** The change; a new record gets its place among the others. */
  readonly change: (order: string | undefined) => Change
}

/** What a row of a returned list says of its record, against what the blueprint holds now. */
export interface RowReading {
  /** What the row is about: the name of its record. */
  readonly name: string
  /** `problem` where nothing of the row is taken; a row may be taken in part and have problems as well. */
  readonly outcome: 'changed' | 'new' | 'measured' | 'already' | 'same' | 'problem'
  readonly differences: readonly Difference[]
  readonly problems: readonly ReturnedProblem[]
  readonly record: RecordReading | null
}

/** A row of which nothing can be taken over, and why. */
export const problemRow = (name: string, problems: readonly ReturnedProblem[]): RowReading => ({
  name,
  outcome: 'problem',
  differences: [],
  problems,
  record: null,
})

/** All that rows are read against. */
export interface Ground {
  readonly blueprint: Blueprint
  readonly day: string
  readonly newId: () => Id
  readonly list: (list: ListId) => KnownList | undefined
  readonly column: (list: ListId, key: string) => KnownColumn | undefined
  /** What would stand in the row of a record now. */
  readonly now: (list: ListId, id: Id) => Readonly<Record<string, string | number | undefined>>
  /** What a row holds in a column, as text; empty where it has no such column. */
  readonly cell: (table: ReturnedTable, row: ReturnedTableRow, key: string) => string
  readonly raw: (table: ReturnedTable, row: ReturnedTableRow, key: string) => ReturnedCell
}

/** What rows are read against: the blueprint, the lists as they would be exported now, and the day of what bears no date. */
export function groundOf(blueprint: Blueprint, { lists, day, newId }: PlanOptions): Ground {
  const known = new Map(lists.map((list) => [list.list, list]))
  const columns = new Map(
    lists.map(({ list, columns: all }) => [list, new Map(all.map((column) => [column.key, column]))]),
  )
  const rows = new Map(
    lists.map(({ list, rows: all }) => [list, new Map(all.map(({ id, cells }) => [id, cells]))]),
  )
  const raw: Ground['raw'] = (table, row, key) => {
    const at = table.keys.indexOf(key)
    return at < 0 ? '' : (row.cells[at] ?? '')
  }
  return {
    blueprint,
    day,
    newId,
    list: (list) => known.get(list),
    column: (list, key) => columns.get(list)?.get(key),
    now: (list, id) => rows.get(list)?.get(id) ?? {},
    raw,
    cell: (table, row, key) => String(raw(table, row, key)).trim(),
  }
}

/** Why a record cannot be so; null where it can. `touched` are the fields that the row says something of. */
export function recordProblem(
  table: ReturnedTableName,
  record: object,
  touched: readonly string[],
): ReturnedProblem | null {
  if (!recordShapes[table].safeParse(record).success) return { is: 'incomplete' }
  const closing =
    table === 'complaints' && touched.some((field) => ['closed', 'communicated'].includes(field))
  return closing && isClosedEarly(record) ? { is: 'closedBeforeCommunicated' } : null
}

/** The change that makes a record of the given fields, and unsets those it has no more. */
export const changeTo = (
  table: ReturnedTableName,
  id: Id,
  fields: Readonly<Record<string, unknown>>,
  unset: readonly string[] = [],
): Change =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the whole record was checked against the shape of its table
  ({ table, id, set: fields, ...(unset.length > 0 && { unset }) }) as Change
