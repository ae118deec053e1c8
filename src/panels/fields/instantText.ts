import { isDayOnly } from '#model/isDayOnly.ts'
import { instantOf, localOffset, offsetText, parsedDate } from '#model/writtenDate.ts'

const digits = (value: number, count = 2) => String(value).padStart(count, '0')

/** An instant as this computer's clock has it: "2026-11-22 14:03"; where no more than the day is known, that day. */
export function instantText(at: string): string {
  if (isDayOnly(at)) return at.slice(0, 10)
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const day = `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`
  return `${day} ${digits(date.getHours())}:${digits(date.getMinutes())}`
}

/** The instant of a time in milliseconds since the epoch, to the minute, by this computer's clock. */
export const instantAt = (time: number): string =>
  `${instantText(new Date(time).toISOString()).replace(' ', 'T')}${offsetText(-new Date(time).getTimezoneOffset())}`

/** A date and a time as people write them, by this computer's clock; a date alone is its first minute. Null where it is none. */
export function parsedInstant(written: string): string | null {
  const date = parsedDate(written, null, localOffset)
  return date && 'at' in date ? instantOf(date.at, localOffset) : null
}
