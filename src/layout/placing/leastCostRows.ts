/**
 * A row of its own for each of `count` things, in their order from top to bottom, such that the sum of `cost(place, row)` is least.
 * There are at least as many rows as things.
 */
export function leastCostRows(
  count: number,
  rows: number,
  cost: (place: number, row: number) => number,
): number[] {
  /** For each thing and row: the least cost of it and all before it, if it stands there; and the row above that this takes. */
  const sums: number[][] = []
  const rowsAbove: number[][] = []
  for (let place = 0; place < count; place += 1) {
    const sum: number[] = []
    const rowAbove: number[] = []
    let best = place === 0 ? 0 : Infinity
    let bestRow = -1
    for (let row = place; row <= rows - count + place; row += 1) {
      const before = sums[place - 1]?.[row - 1] ?? Infinity
      if (before < best) {
        best = before
        bestRow = row - 1
      }
      sum[row] = best + cost(place, row)
      rowAbove[row] = bestRow
    }
    sums.push(sum)
    rowsAbove.push(rowAbove)
  }
  return readBack(sums.at(-1) ?? [], rowsAbove)
}

function readBack(sums: readonly number[], rowsAbove: readonly number[][]): number[] {
  let row = -1
  let least = Infinity
  sums.forEach((sum, i) => {
    if (sum >= least) return
    least = sum
    row = i
  })
  const chosen: number[] = []
  for (const above of rowsAbove.toReversed()) {
    chosen.unshift(row)
    row = above[row] ?? -1
  }
  return chosen
}
