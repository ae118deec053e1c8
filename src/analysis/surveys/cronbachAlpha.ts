/**
 * How well the items of a dimension measure one thing (Cronbach 1951): k/(k − 1) · (1 − Σ variances of items / variance of their
 * sum), over the customers who answered all of them. NaN stands for a blank. Null for one item alone, for fewer than two such
 * customers, and where all of them answered the same.
 */
export function cronbachAlpha(items: readonly Float64Array[]): number | null {
  const k = items.length
  const [first] = items
  if (k < 2 || !first) return null
  const whole: number[] = []
  for (let row = 0; row < first.length; row += 1)
    if (items.every((item) => !Number.isNaN(item[row] ?? NaN))) whole.push(row)
  if (whole.length < 2) return null
  const sums = new Float64Array(whole.length)
  let ofItems = 0
  for (const item of items) {
    const answers = Float64Array.from(whole, (row) => item[row] ?? NaN)
    answers.forEach((answer, i) => (sums[i] = (sums[i] ?? 0) + answer))
    ofItems += variance(answers)
  }
  const ofSum = variance(sums)
  return ofSum > 0 ? (k / (k - 1)) * (1 - ofItems / ofSum) : null
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
