const day = 86_400_000

const offset = /([+-])(\d{2}):?(\d{2})$/

/** Milliseconds by which the clock that an instant is written in is ahead of Greenwich. */
export function aheadOf(instant: string): number {
  const [, sign, hours, minutes] = offset.exec(instant) ?? []
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -ahead : ahead
}

/** Milliseconds of working days up to a time of the local clock: a whole week counts five. 1 January 1970 was a Thursday. */
function workedUntil(local: number): number {
  const monday = Math.floor((Math.floor(local / day) + 3) / 7) * 7 - 3
  const inWeek = Math.min(local - monday * day, 5 * day)
  return ((monday + 3) / 7) * 5 * day + inWeek
}

/**
 * Seconds between two instants without Saturdays and Sundays, by the clock that the first is written in; a working day has 24 hours
 * of them. Holidays are not known. Negative where the second lies before the first.
 */
export function workingSeconds(from: string, to: string): number {
  const ahead = aheadOf(from)
  return (workedUntil(Date.parse(to) + ahead) - workedUntil(Date.parse(from) + ahead)) / 1000
}
