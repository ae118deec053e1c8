import { type Cell, type Checklist, type Column, emptyBox, readColumns } from './checklists/checklist.ts'
import { escapeHtml } from './html/escapeHtml.ts'
import { pastedText } from './pastedText.ts'

/** Programs take no style sheet from the clipboard: what is seen stands with each cell. */
const border = 'border:1px solid #c4cad4;padding:4px 8px;vertical-align:top'
/** Spreadsheets keep such a cell as the text that it is. */
const asText = String.raw`mso-number-format:'\@'`

const broken = (text: string) =>
  escapeHtml(text).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">')

function cellOf({ kind }: Column, cell: Cell): string {
  if (typeof cell === 'number') return `<td style="${border};text-align:right">${cell}</td>`
  const text = cell ?? (kind === 'box' ? emptyBox : '')
  return `<td style="${border};${asText}">${broken(pastedText(text))}</td>`
}

const headingOf = ({ heading }: Column) =>
  `<th style="${border};text-align:left;background:#f0f2f5">${broken(heading)}</th>`

/** A register as a table for the clipboard: documents show it as one, spreadsheets as cells of which none becomes a formula. */
export function registerAsHtml({ title, columns, rows }: Checklist): string {
  const shown = readColumns(columns)
  const body = rows.map(
    ({ cells }) => `<tr>${shown.map((column) => cellOf(column, cells[column.key])).join('')}</tr>`,
  )
  return `<meta charset="utf-8"><table style="border-collapse:collapse"><caption>${escapeHtml(title)}</caption><thead><tr>${shown.map(headingOf).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}
