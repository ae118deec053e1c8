import { type DateReading, type DayOrder, type OffsetOf, parsedDate } from '#model/writtenDate.ts'

/** Days since the end of 1899, as spreadsheets count them, of the years 1980 to 2099. */
const serial = /^(?:29[2-9]\d\d|[3-6]\d{4}|7[0-2]\d{3})(?:[.,]\d+)?$/
const dayInMs = 86_400_000
const firstDay = Date.UTC(1899, 11, 30)

/** "GMT+8", "UTC-03:30", "+0800" in brackets behind a time. */
const zone = /\s*[([]?(?:GMT|UTC)\s*([+-])(\d{1,2})(?::?(\d{2}))?[)\]]?$/i

/** "3:04:05 下午": the half of the day stands behind in Chinese forms of English tools. */
const halfBehind = /(\d{1,2}:\d{2}(?::\d{2})?)\s*(上午|下午)/

const fullZone = (_: string, sign: string, hours: string, minutes = '00') =>
  `${sign}${hours.padStart(2, '0')}:${minutes}`

/** A cell of a spreadsheet that says a date as a number of days. */
function fromSerial(text: string): string {
  const at = new Date(firstDay + Math.round((Number(text.replace(',', '.')) * dayInMs) / 1000) * 1000)
  return at.toISOString().slice(0, 19).replace('T', ' ')
}

/** Reads when something was answered: a date as people or survey tools write it, or the number a spreadsheet has for it. */
export function answerDate(written: string, order: DayOrder | null, offsetOf: OffsetOf): DateReading | null {
  const text = written.trim()
  if (serial.test(text)) return parsedDate(fromSerial(text), order, offsetOf)
  return parsedDate(text.replace(halfBehind, '$2$1').replace(zone, fullZone), order, offsetOf)
}

/** True where a cell says a date, and is not merely a number. */
export const saysDate = (cell: string): boolean =>
  cell !== '' && !/^\d+(?:[.,]\d+)?$/.test(cell) && answerDate(cell, null, () => 0) !== null

/** True where a cell could be a date as a spreadsheet counts days. */
export const isSerial = (cell: string): boolean => serial.test(cell)
