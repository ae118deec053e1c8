/** How many values there are, their mean, and how far they lie from it. */
export interface Spread {
  readonly n: number
  readonly mean: number
  /** The standard deviation of the sample (by n − 1); null where there is one value alone. */
  readonly deviation: number | null
}

/** The spread of the values that are numbers, NaN standing for a blank; null where all are blank. */
export function spreadOf(values: Float64Array): Spread | null {
  let n = 0
  let sum = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN
    if (Number.isNaN(value)) continue
    n += 1
    sum += value
  }
  if (n === 0) return null
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < values.length; i += 1) {
    const from = (values[i] ?? NaN) - mean
    if (!Number.isNaN(from)) squares += from * from
  }
  return { n, mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : null }
}

/** The mean of the values that are numbers, NaN standing for a blank; null where all are blank. */
export function meanOfColumn(values: Float64Array): number | null {
  let n = 0
  let sum = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN
    if (Number.isNaN(value)) continue
    n += 1
    sum += value
  }
  return n === 0 ? null : sum / n
}

/** The mean of what is there, NaN being a blank like null; null where nothing is. */
export function meanOf(values: ArrayLike<number | null | undefined>): number | null {
  let n = 0
  let sum = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]
    if (typeof value !== 'number' || Number.isNaN(value)) continue
    n += 1
    sum += value
  }
  return n === 0 ? null : sum / n
}
