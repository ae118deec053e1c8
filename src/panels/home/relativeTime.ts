const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** From when on each unit is used, and how long it is, in s; the largest first. */
const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const

/** "2 hours ago", in a language's own words; null where it is less than a minute ago. Both times in ms since 1970. */
export function relativeTime(then: number, now: number, language: string): string | null {
  const seconds = Math.max(0, (now - then) / 1000)
  const unit = units.find(([, length]) => seconds >= length)
  if (!unit) return null
  const [name, length] = unit
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    -Math.floor(seconds / length),
    name,
  )
}
