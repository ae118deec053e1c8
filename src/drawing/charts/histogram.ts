/** One bar: the share (0..1) of the values above `from` up to and with `to`. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly share: number
}

/** The smallest and the largest of some values; both 0 where there are none. */
export function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  const [first = 0] = values
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [first, first],
  )
}

/** Values sorted into so many bars of one width from `from` to `to`; the first one holds its lower end, too. */
export function histogram(values: readonly number[], from: number, to: number, bars: number): readonly Bin[] {
  const width = (to - from) / bars
  const counts = Array.from({ length: bars }, () => 0)
  for (const value of values) {
    const at = Math.max(0, Math.min(bars - 1, Math.ceil((value - from) / width - 1e-9) - 1))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts.map((count, i) => ({
    from: from + i * width,
    to: from + (i + 1) * width,
    share: count / values.length,
  }))
}
