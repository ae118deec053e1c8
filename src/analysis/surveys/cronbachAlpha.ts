/**
 * How well the items of a dimension measure one thing (Cronbach 1951): k/(k − 1) · (1 − Σ variances of items / variance of their
 * sum), over the customers who answered all of them. NaN stands for a blank. Null for one item alone, for fewer than two such
 * customers, and where all of them answered the same.
 */
export function cronbachAlpha(items: readonly Float64Array[]): number | null {
  const k = items.length
  const [first] = items
  if (k < 2 || !first) return null
  // One blank among the answers of a customer makes a blank of their sum.
  const sums = new Float64Array(first.length)
  for (const item of items)
    for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] ?? NaN) + (item[row] ?? NaN)
  const ofSum = varianceWhere(sums, sums)
  if (ofSum === null || ofSum <= 0) return null
  const ofItems = items.reduce((sum, item) => sum + (varianceWhere(item, sums) ?? 0), 0)
  return (k / (k - 1)) * (1 - ofItems / ofSum)
}

/** Why there is no α: one item alone, fewer than two customers who answered every item, or the same answers by all of them. */
export type NoAlpha = 'oneItem' | 'fewCustomers' | 'noSpread'

/** Why the items of a dimension have no α; null where they have one. */
export function whyNoAlpha(items: readonly Float64Array[]): NoAlpha | null {
  if (cronbachAlpha(items) !== null) return null
  const [first] = items
  if (items.length < 2 || !first) return 'oneItem'
  const answeredAll = first.reduce(
    (n, _, row) => (items.some((item) => Number.isNaN(item[row] ?? NaN)) ? n : n + 1),
    0,
  )
  return answeredAll < 2 ? 'fewCustomers' : 'noSpread'
}

/** The variance of the values for whom `whole` has no blank; null for fewer than two. */
function varianceWhere(values: Float64Array, whole: Float64Array): number | null {
  let n = 0
  let sum = 0
  for (let row = 0; row < values.length; row += 1) {
    if (Number.isNaN(whole[row] ?? NaN)) continue
    n += 1
    sum += values[row] ?? NaN
  }
  if (n < 2) return null
  const mean = sum / n
  let squares = 0
  for (let row = 0; row < values.length; row += 1) {
    if (Number.isNaN(whole[row] ?? NaN)) continue
    const from = (values[row] ?? NaN) - mean
    squares += from * from
  }
  return squares / (n - 1)
}
