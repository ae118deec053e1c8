/** The words around the numbers of a duration, spaces included: " min", "分". */
export interface DurationWords {
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
  /** What stands between two parts: a space, or nothing. */
  readonly between: string
}

type Unit = 'day' | 'hour' | 'minute' | 'second'

/** Largest first; in seconds. */
const units: readonly { readonly unit: Unit; readonly seconds: number; readonly written: RegExp }[] = [
  { unit: 'day', seconds: 86_400, written: /^(d|days?|天|日)$/ },
  { unit: 'hour', seconds: 3600, written: /^(h|hrs?|hours?|个?小时|时)$/ },
  { unit: 'minute', seconds: 60, written: /^(m|mins?|minutes?|分钟?)$/ },
  { unit: 'second', seconds: 1, written: /^(s|secs?|seconds?|秒钟?)$/ },
]

/** How many seconds one of a unit has, as people write it: 60 for "min", "Minutes", "分钟"; null for what is no unit of time. */
export const secondsIn = (unit: string): number | null => {
  const word = unit.normalize('NFKC').trim().toLowerCase()
  return units.find(({ written }) => written.test(word))?.seconds ?? null
}

const plainNumber = /^\d+(\.\d+)?$/
const clock = /^(?:(\d+):)?(\d+):(\d{1,2}(?:\.\d+)?)$/
const part = /(\d+(?:\.\d+)?)\s*([a-z个小时分钟秒天日]*)\.?[\s,，、]*/y

/**
 * Reads a time as people write it, in seconds: "150", "2:30", "1:02:30", "2 min 30 s", "1.5 h", "2分30秒", "2 min 30".
 * Null where it is none, or more than a number can hold. Full-width digits and signs are read like the others.
 */
export function parsedDuration(written: string): number | null {
  const seconds = secondsWritten(written)
  return seconds === null || !Number.isFinite(seconds) ? null : seconds
}

function secondsWritten(written: string): number | null {
  const text = written.normalize('NFKC').trim().toLowerCase()
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  if (plainNumber.test(grouped)) return toMilliseconds(Number(grouped))
  return clockTime(text) ?? unitTime(text)
}

function clockTime(text: string): number | null {
  const found = clock.exec(text)
  if (!found) return null
  const [hours, minutes, seconds] = [found[1], found[2], found[3]].map((digits) => Number(digits ?? 0))
  if (hours === undefined || minutes === undefined || seconds === undefined || seconds >= 60) return null
  if (found[1] !== undefined && minutes >= 60) return null
  return toMilliseconds(hours * 3600 + minutes * 60 + seconds)
}

/** Numbers with units, from the largest down, each unit once; a last number without one counts in the next smaller unit. */
function unitTime(text: string): number | null {
  let total = 0
  let smallest = -1
  for (let at = 0; at < text.length; at = part.lastIndex) {
    part.lastIndex = at
    const found = part.exec(text)
    if (!found) return null
    const [all, digits = '', unit = ''] = found
    const last = at + all.length === text.length
    const index =
      unit === '' ? nextSmaller(smallest, last) : units.findIndex(({ written }) => written.test(unit))
    const size = units[index]
    if (!size || index <= smallest) return null
    total += Number(digits) * size.seconds
    smallest = index
  }
  return smallest < 0 ? null : toMilliseconds(total)
}

const nextSmaller = (smallest: number, last: boolean) => (smallest >= 0 && last ? smallest + 1 : -1)

/** Nobody writes finer than that; it also takes away what adding fractions leaves behind. */
const toMilliseconds = (seconds: number) => Math.round(seconds * 1000) / 1000

/** A time in seconds as it is shown, and as `parsedDuration` reads it back: "2 min 30 s". */
export function durationText(seconds: number, words: DurationWords): string {
  let left = Math.round(seconds * 1000)
  const parts: string[] = []
  for (const { unit, seconds: size } of units) {
    const whole = unit === 'second' ? left / 1000 : Math.floor(left / (size * 1000))
    left -= whole * size * 1000
    if (whole > 0) parts.push(`${whole}${words[unit]}`)
  }
  return parts.length > 0 ? parts.join(words.between) : `0${words.second}`
}
