import type { Blueprint, Id, TableName } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { ordersBetween } from '#model/order.ts'
import type { ListId } from '#model/workbookKeys.ts'
import { auditRow } from './auditRow.ts'
import { newRow } from './newRow.ts'
import { recordRow } from './recordRow.ts'
import { type ReturnedTableName, returnedTables } from './returnedFields.ts'
import type { KnownList, ReturnedFile, ReturnedTable, ReturnedTableRow } from './returnedFile.ts'
import { type Ground, groundOf, type RowReading } from './rowReading.ts'

/** A row of a file that came back, and what it means. */
export interface ReturnedRow extends Omit<RowReading, 'record'> {
  readonly list: ListId
  /** Its place in its sheet, from 1. */
  readonly number: number
}

export interface ReturnedPlan {
  /** Every row that says something, also that it was not understood; rows in which nothing changed are only counted. */
  readonly rows: readonly ReturnedRow[]
  readonly unchanged: number
  /** All that will change, as one undo step. */
  readonly changes: readonly Change[]
}

export interface PlanOptions {
  /** The lists as they would be written now, in the language of the file. */
  readonly lists: readonly KnownList[]
  /** When was measured where no cell says it, an ISO day. */
  readonly day: string
  readonly newId: () => Id
}

const isRecordList = (list: ListId): list is ReturnedTableName => returnedTables.some((each) => each === list)

const isEmpty = ({ cells }: ReturnedTableRow) => cells.every((cell) => String(cell).trim() === '')

function readRow(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): RowReading | null {
  if (isEmpty(row)) return null
  const { list } = table
  if (list === 'audit') return auditRow(ground, table, row)
  if (!isRecordList(list)) return null
  const id = ground.cell(table, row, 'id')
  return id === '' ? newRow(ground, list, table, row) : recordRow(ground, list, id, table, row)
}

/** Two rows that change the same record: the later one would undo the first in part, so that it is not taken. */
function withoutTwice(rows: readonly (RowReading & { list: ListId; number: number })[]) {
  const seen = new Set<string>()
  return rows.map((row) => {
    const { record } = row
    if (!record || record.isNew || row.outcome === 'same') return row
    const key = `${record.table} ${record.id}`
    if (!seen.has(key)) {
      seen.add(key)
      return row
    }
    return {
      ...row,
      outcome: 'problem' as const,
      record: null,
      problems: [{ is: 'twice' as const, text: record.id }],
    }
  })
}

/** Orders are compared as strings, not as words of a language. */
const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The changes that the records ask for; new ones come to the end of their tables. */
function changesOf(blueprint: Blueprint, rows: readonly RowReading[]): Change[] {
  const records = rows.flatMap(({ record }) => (record ? [record] : []))
  const orders = new Map<TableName, string[]>()
  for (const table of returnedTables) {
    const count = records.filter((record) => record.isNew && record.table === table).length
    const there = [...blueprint[table].values()].map(({ order }) => order)
    orders.set(table, ordersBetween(there.toSorted(compared).at(-1) ?? null, null, count))
  }
  return records.map(({ isNew, table, change }) => {
    const order = isNew ? orders.get(table)?.shift() : undefined
    return change(order)
  })
}

/**
 * What a filled-in file changes, row by row. A cell that still holds what would be written into it now says nothing, so that exactly
 * what somebody changed is changed. Rows belong to records by their ids; a row without one is a new record.
 */
export function returnedPlan(blueprint: Blueprint, file: ReturnedFile, options: PlanOptions): ReturnedPlan {
  const ground = groundOf(blueprint, options)
  const all = file.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const reading = readRow(ground, table, row)
      return reading ? [{ ...reading, list: table.list, number: row.number }] : []
    }),
  )
  const rows = withoutTwice(all)
  return {
    rows: rows.filter(({ outcome }) => outcome !== 'same').map(({ record: _, ...row }) => row),
    unchanged: rows.filter(({ outcome }) => outcome === 'same').length,
    changes: changesOf(blueprint, rows),
  }
}
