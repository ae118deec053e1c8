import { type Cell, type Checklist, type Column, emptyBox, readColumns } from './checklists/checklist.ts'
import { pastedText } from './pastedText.ts'

/** A NUL would end the clipboard's text. */
const endOfText = /\0/g

const textOf = ({ kind }: Column, cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  return pastedText((cell ?? (kind === 'box' ? emptyBox : '')).replace(endOfText, ''))
}

/** A cell that a spreadsheet reads back as it is. */
const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A register as tab-separated text, as spreadsheets put their cells on the clipboard. No cell becomes a formula. */
export function registerAsTsv({ columns, rows }: Checklist): string {
  const shown = readColumns(columns)
  const lines = [
    shown.map(({ heading }) => heading),
    ...rows.map(({ cells }) => shown.map((column) => textOf(column, cells[column.key]))),
  ]
  return lines.map((line) => line.map(quoted).join('\t')).join('\n')
}
