import type { CellValue } from 'hucre/xlsx'

const two = (part: number) => String(part).padStart(2, '0')

/** Spreadsheets keep a time by its own clock: it is read as if it were one in Greenwich. */
function dateText(date: Date): string {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()]
  return hour === 0 && minute === 0 ? day : `${day} ${two(hour)}:${two(minute)}`
}

/** A cell of a sheet: a number as it is, a date as "2026-11-22 14:03", all else as text. */
export function sheetCell(value: CellValue | undefined): string | number {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  return typeof value === 'boolean' ? String(value) : value
}
