/**
 * Solves a small system of linear equations, by Gauss with pivots. Each row holds the coefficients and then the right side.
 * The rows are used up. Null where there is no single solution.
 */
export function solveLinear(rows: readonly Float64Array[]): number[] | null {
  const left = [...rows]
  const solved: Float64Array[] = []
  for (let column = 0; column < rows.length; column++) {
    const size = (row: Float64Array) => Math.abs(row[column] ?? 0)
    const pivot = left.reduce(
      (best, row) => (size(row) > size(best) ? row : best),
      left[0] ?? new Float64Array(0),
    )
    if (!(size(pivot) > 1e-14)) return null
    left.splice(left.indexOf(pivot), 1)
    divide(pivot, pivot[column] ?? 1)
    for (const row of [...left, ...solved]) subtract(row, pivot, row[column] ?? 0)
    solved.push(pivot)
  }
  return solved.map((row) => row[rows.length] ?? Number.NaN)
}

function divide(row: Float64Array, by: number) {
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) / by
}

function subtract(row: Float64Array, other: Float64Array, times: number) {
  if (times === 0) return
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) - times * (other[i] ?? 0)
}
