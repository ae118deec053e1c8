/** Which comes first in a date like 3/4/2026. */
export type DayOrder = 'day-first' | 'month-first'

/** A date as people write it: what the document keeps, or that day and month could be taken for each other. */
export type DateReading = { readonly at: string } | { readonly either: true }

/** How many minutes east of Greenwich a place is at a time of its own clock. */
export type OffsetOf = (year: number, month: number, day: number, hour: number, minute: number) => number

const hours3 = 10_800_000

/** The offset of this computer's own clock; of a time that is left out where clocks are put forward the one before that. */
export const localOffset: OffsetOf = (year, month, day, hour, minute) => {
  const date = new Date(year, month - 1, day, hour, minute)
  const isLeftOut = date.getHours() !== hour
  return -(isLeftOut ? new Date(date.getTime() - hours3) : date).getTimezoneOffset()
}

interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?/gi
const clock =
  /^(.*?)[\st,]*(上午|下午|am|pm)?\s*(\d{1,2})(?::|时|点)(\d{1,2})?分?:?(?:(\d{1,2})(?:\.\d+)?秒?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const dayThenName = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?,?[\s-]*(\d{4}|\d{2})$/i
const nameThenDay = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})$/i
const inFigures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longNames =
  'january february march april may june july august september october november december'.split(' ')

/** 1..12; 0 for what is no month. */
function monthNamed(name: string): number {
  const word = name.toLowerCase()
  return word === 'sept' ? 9 : Math.max(monthNames.indexOf(word), longNames.indexOf(word)) + 1
}

const withCentury = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))

const cleaned = (written: string) => written.normalize('NFKC').replaceAll(weekday, '').trim()

/**
 * Reads a date as people write it, with or without a time: "2026-11-22", "22/11/2026", "22 Nov 2026", "2026年11月22日 14:30". A date
 * without a time is kept as a day, so is midnight; a time without an offset gets that of its place. Null where it is no date.
 * Without `order` a date in figures that could be two days is read as neither.
 */
export function parsedDate(written: string, order: DayOrder | null, offsetOf: OffsetOf): DateReading | null {
  const text = cleaned(written)
  const timed = clock.exec(text)
  const date = dayIn(timed?.[1] ?? text, order)
  if (date === null || date === 'either') return date === null ? null : { either: true }
  if (!isDay(date)) return null
  return timed ? withTime(date, timed, offsetOf) : { at: dayText(date) }
}

function dayIn(text: string, order: DayOrder | null): YearMonthDay | 'either' | null {
  const [, year, month, day] = yearFirst.exec(text) ?? compact.exec(text) ?? []
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) }
  const [, first, name, last = ''] = dayThenName.exec(text) ?? []
  if (name !== undefined) return { year: withCentury(last), month: monthNamed(name), day: Number(first) }
  const [, before, second, behind] = nameThenDay.exec(text) ?? []
  if (before !== undefined) return { year: Number(behind), month: monthNamed(before), day: Number(second) }
  return dayInFigures(text, order)
}

function dayInFigures(text: string, order: DayOrder | null): YearMonthDay | 'either' | null {
  const found = inFigures.exec(text)
  if (!found) return null
  const [, a, sign, b, year = ''] = found
  const [first, second] = [Number(a), Number(b)]
  const known = order ?? orderIn(first, second, sign)
  if (known === null) return 'either'
  const [day, month] = known === 'day-first' ? [first, second] : [second, first]
  return { year: withCentury(year), month, day }
}

/** What two figures say of their order by themselves. Nobody writes months first with dots. */
function orderIn(first: number, second: number, sign = ''): DayOrder | null {
  if (sign === '.' || first > 12 || first === second) return 'day-first'
  return second > 12 ? 'month-first' : null
}

function isDay({ year, month, day }: YearMonthDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const digits = (value: number, count = 2) => String(value).padStart(count, '0')

const dayText = ({ year, month, day }: YearMonthDay) => `${digits(year, 4)}-${digits(month)}-${digits(day)}`

function withTime(date: YearMonthDay, timed: RegExpExecArray, offsetOf: OffsetOf): DateReading | null {
  const [, , before = '', h, m, s, behind = '', zone = ''] = timed
  const half = `${before}${behind}`.toLowerCase().replaceAll('.', '')
  const hour = hourOfDay(Number(h), half)
  const [minute, second] = [Number(m ?? 0), Number(s ?? 0)]
  if (hour === null || minute > 59 || second > 59) return null
  if (hour + minute + second === 0 && zone === '') return { at: dayText(date) }
  const offset =
    zone === '' ? offsetText(offsetOf(date.year, date.month, date.day, hour, minute)) : zoneText(zone)
  const seconds = s === undefined ? '' : `:${digits(second)}`
  return { at: `${dayText(date)}T${digits(hour)}:${digits(minute)}${seconds}${offset}` }
}

function hourOfDay(hour: number, half: string): number | null {
  if (half === '') return hour > 23 ? null : hour
  if (hour > 12) return half === 'pm' || half === '下午' ? (hour > 23 ? null : hour) : null
  return (hour % 12) + (half === 'pm' || half === '下午' ? 12 : 0)
}

/** `+08:00` for a place that many minutes east of Greenwich. */
export const offsetText = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${digits(Math.floor(Math.abs(minutes) / 60))}:${digits(Math.abs(minutes) % 60)}`

function zoneText(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

/** An instant as it is; a day as its first minute, by the clock of its place. */
export function instantOf(at: string, offsetOf: OffsetOf): string {
  if (at.includes('T')) return at
  const [year = 0, month = 0, day = 0] = at.split('-').map(Number)
  return `${at}T00:00${offsetText(offsetOf(year, month, day, 0, 0))}`
}

/**
 * Which comes first in the dates of a column, as they tell by themselves; `either` where they do not, or contradict each other. Null
 * where no date needs to be told.
 */
export function dayOrderOf(dates: readonly string[]): DayOrder | 'either' | null {
  const figures = dates.flatMap((written) => {
    const text = cleaned(written)
    const [, a, sign, b] = inFigures.exec(clock.exec(text)?.[1] ?? text) ?? []
    return sign === undefined || sign === '.' ? [] : [[Number(a), Number(b)] as const]
  })
  const orders = new Set(figures.flatMap(([a, b]) => (a === b ? [] : [orderIn(a, b) ?? 'either'])))
  if (orders.size === 0) return null
  const [dayFirst, monthFirst] = [orders.has('day-first'), orders.has('month-first')]
  if (dayFirst === monthFirst) return 'either'
  return dayFirst ? 'day-first' : 'month-first'
}

/** A day or an instant of the document as it stands in a table: "2026-11-22", "2026-11-22 14:30" by its own clock. */
export const dateText = (at: string): string => at.slice(0, 16).replace('T', ' ')
