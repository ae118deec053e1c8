import { writeCsv } from 'hucre/csv'
import { type Cell, type Checklist, type Column, emptyBox } from './checklists/checklist.ts'
import { checklists } from './checklists/checklists.ts'
import type { Exporter } from './exporter.ts'

const cellOf = ({ kind }: Column, cell: Cell) => cell ?? (kind === 'box' ? emptyBox : null)

/**
 * A checklist as RFC 4180 has it, UTF-8 with a byte order mark, without which spreadsheets take Chinese for noise.
 * A text that starts like a formula gets an apostrophe in front, so that no spreadsheet runs it; numbers stay numbers.
 */
export function csvOf({ columns, rows }: Checklist): string {
  const headings = columns.map(({ heading }) => heading)
  const cells = rows.map(({ cells: row }) => columns.map((column) => cellOf(column, row[column.key])))
  return `${writeCsv([headings, ...cells], { bom: true, escapeFormulae: true })}\r\n`
}

export const csv: Exporter = {
  id: 'csv',
  write: async ({ blueprint, options, words }) =>
    options.registers.map((id) => csvOf(checklists[id](blueprint, words))).join('\r\n'),
}
