import { writeCsv } from 'hucre/csv'
import {
  type Cell,
  type Checklist,
  type Column,
  emptyBox,
  spreadsheetColumns,
} from './checklists/checklist.ts'
import { listsOf } from './checklists/listsOf.ts'
import type { Exporter } from './exporter.ts'

const cellOf = ({ kind }: Column, cell: Cell) => cell ?? (kind === 'box' ? emptyBox : null)

/**
 * A checklist as RFC 4180 has it, UTF-8 with a byte order mark, without which spreadsheets take Chinese for noise.
 * A text that starts like a formula gets an apostrophe in front, so that no spreadsheet runs it; numbers stay numbers.
 */
export function csvOf({ columns: all, rows }: Checklist): string {
  const columns = spreadsheetColumns(all)
  const headings = columns.map(({ heading }) => heading)
  const cells = rows.map(({ cells: row }) => columns.map((column) => cellOf(column, row[column.key])))
  return `${writeCsv([headings, ...cells], { bom: true, escapeFormulae: true })}\r\n`
}

export const csv: Exporter = {
  id: 'csv',
  write: async (edition) => listsOf(edition).map(csvOf).join('\r\n'),
}
