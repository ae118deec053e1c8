import type { Cell as FileCell } from 'hucre/xlsx'
import { type Cell, emptyBox } from '../checklists/checklist.ts'
import { textCell } from './writtenText.ts'
import type { SheetColumn } from './sheetColumns.ts'

const day = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/
/** Before that day programs count differently. */
const firstDay = Date.UTC(1900, 2, 1)

/** A day, or a day and time by its own clock, as the moment in UTC that spreadsheets count from; null for what is neither. */
function dateOf(text: string): Date | null {
  const found = day.exec(text)
  if (!found) return null
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0))
  const at = Date.UTC(year, month - 1, date, hour, minute)
  return at < firstDay ? null : new Date(at)
}

type FilledCell = Pick<FileCell, 'value'> & Partial<Pick<FileCell, 'richText'>>

/** What stands in a cell of the file. A text stays a text, whatever it begins with. */
export function cellValue({ kind }: Pick<SheetColumn, 'kind'>, cell: Cell): FilledCell {
  if (cell === undefined) return { value: kind === 'box' ? emptyBox : null }
  if (typeof cell === 'number') return { value: cell }
  const date = kind === 'date' ? dateOf(cell) : null
  return date ? { value: date } : textCell(cell)
}
