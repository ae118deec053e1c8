import { isDayOnly } from '#model/isDayOnly.ts'
import { aheadOf, workingSeconds } from './workingSeconds.ts'

const day = 86_400

/** How long something took, in seconds. */
export interface Span {
  /** What it counts as: where only days are known whole days by the calendar, and one within the same day. */
  readonly seconds: number
  /** Calendar days from the first to the second, 0 on the same one, where an end is known to the day only; else null. */
  readonly days: number | null
  /** The shortest that it can have been. */
  readonly least: number
  /** The longest that it can have been. */
  readonly most: number
}

/** The day of an instant by the clock that it is written in, as midnight there; one written in universal time takes the other's clock. */
function midnightOf(instant: string, other: string): string {
  if (!/Z$/i.test(instant) || isDayOnly(instant)) return `${instant.slice(0, 10)}T00:00Z`
  return `${new Date(Date.parse(instant) + aheadOf(other)).toISOString().slice(0, 10)}T00:00Z`
}

const plainSeconds = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1000

/** Seconds between two instants, of working days alone where that is asked; negative where the second lies before the first. */
export const secondsBetween = (from: string, to: string, workingDays: boolean): number =>
  workingDays ? workingSeconds(from, to) : plainSeconds(from, to)

/** An instant, or the end of the day where no more than the day is known: a clock that starts there has surely started. */
export const surelyBegun = (instant: string): string => (isDayOnly(instant) ? dayLater(instant) : instant)

/** The same time of the next day by the clock that an instant is written in. */
function dayLater(instant: string): string {
  const next = new Date(Date.parse(`${instant.slice(0, 10)}T00:00Z`) + day * 1000).toISOString()
  return `${next.slice(0, 10)}${instant.slice(10)}`
}

/**
 * The time from one instant to another, of working days alone where that is asked; null where the second lies before the first. An
 * end of which only the day is known makes the time known to the day: it counts in whole days, the same day as one.
 */
export function spanOf(from: string, to: string, workingDays = false): Span | null {
  const seconds = (a: string, b: string) => secondsBetween(a, b, workingDays)
  if (!isDayOnly(from) && !isDayOnly(to)) {
    const exact = seconds(from, to)
    return plainSeconds(from, to) < 0 ? null : { seconds: exact, days: null, least: exact, most: exact }
  }
  const [first, last] = [midnightOf(from, to), midnightOf(to, from)]
  if (plainSeconds(first, last) < 0) return null
  const days = Math.round(plainSeconds(first, last) / day)
  const least = Math.max(0, seconds(surelyBegun(from), to))
  const most = Math.max(0, seconds(from, isDayOnly(to) ? dayLater(to) : to))
  return { seconds: Math.max(day, seconds(first, last)), days, least, most }
}
