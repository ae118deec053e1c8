/** Where a value lies with 95 % confidence. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** True where every draw came to the same: customers who do not differ say nothing of how far others would. */
export const isPoint = ({ from, to }: Interval): boolean => to - from < 1e-9

/** Between these shares of what was drawn lies the interval. */
const [lower, upper] = [0.025, 0.975]

/** The value at a share (0..1) of the way through sorted values, by linear interpolation between neighbours. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const value = sorted[below] ?? NaN
  return value + ((sorted[Math.ceil(place)] ?? value) - value) * (place - below)
}

/** The middle 95 % of what was drawn, NaN being a draw without a value; null where none has one. */
export function intervalOf(drawn: Float64Array): Interval | null {
  const sorted = drawn.filter((value) => !Number.isNaN(value)).toSorted()
  if (sorted.length === 0) return null
  return { from: quantile(sorted, lower), to: quantile(sorted, upper) }
}

/** The same of a difference between two values that were drawn independently. */
export const differenceInterval = (a: Float64Array, b: Float64Array): Interval | null =>
  intervalOf(a.map((value, i) => value - (b[i] ?? NaN)))
