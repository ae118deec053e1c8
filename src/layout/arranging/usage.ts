import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import type { Link } from './links.ts'
import type { Horizontal, Route, Vertical } from './route.ts'

const lengthAcross = 120
/** From the middle of a channel to the middle of a level of common height. */
const lengthDown = 42
const commonHeight = 62
const bend = 40
/** Crossing a connection costs three times as much as crossing the thin stem of a card. */
const crossing = 30
const weightOf = ({ stem }: Link): number => (stem === null ? 3 : 1)

/** What the routes found so far use of the grid, and what another would cost. */
export interface Usage {
  readonly add: (route: Route) => void
  readonly remove: (route: Route) => void
  readonly costOf: (pieces: readonly (Horizontal | Vertical)[]) => number
  /** Whether a run along a level from one column to another meets neither boxes nor runs of another side. */
  readonly isFree: (level: number, fromColumn: number, toColumn: number, side: number) => boolean
  /** How many verticals run straight from an item to the next one below it, and whether one of them bears a label. */
  readonly verticalsBelow: (upper: Item) => { readonly count: number; readonly labelled: boolean }
  /** How many straight routes already leave a side at its middle. */
  readonly straightOn: (side: number) => number
  /** Whether a cell is used by a run along it or by a line through it. */
  readonly isUsed: (level: number, column: number) => boolean
}

/** The one of two items in a column that stands higher. */
export const upper = (a: Item, b: Item): Item => (a.level < b.level ? a : b)

/** How far down each channel and level lies, roughly, in px: what is crossed by its highest box is long. */
function depths({ levels, items }: Grid): Float64Array {
  const highest = new Float64Array(levels.length).fill(commonHeight)
  for (const { level, height } of items) highest[level] = Math.max(highest[level] ?? 0, height)
  const depth = new Float64Array(2 * levels.length + 1)
  for (let at = 1; at < depth.length; at++)
    depth[at] = (depth[at - 1] ?? 0) + lengthDown + ((highest[(at - 1) >> 1] ?? 0) - commonHeight) / 2
  return depth
}

/** Keeps count of the lines that pass through each place of the grid. */
export function usageOf(grid: Grid): Usage {
  const columns = grid.columns.length
  const width = 2 * columns + 1
  const height = 2 * grid.levels.length + 1
  const { cells } = grid
  const depth = depths(grid)
  const across = new Int16Array(width * height)
  const down = new Int16Array(width * height)
  const owner = new Int32Array(cells.length)
  const runs = new Int16Array(cells.length)
  const through = new Int16Array(cells.length)
  const straight = new Int16Array(2 * grid.items.length + 3)
  const below = new Int16Array(grid.items.length)
  const labelsBelow = new Int16Array(grid.items.length)

  function countHorizontal({ at, from, to, side }: Horizontal, by: 1 | -1, weight: number): void {
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    for (let p = low + 1; p < high; p++) across[at * width + p] = (across[at * width + p] ?? 0) + by * weight
    if (side === 0) return
    const level = (at - 1) >> 1
    for (let p = low; p <= high; p++) {
      if ((p & 1) === 0) continue
      const cell = level * columns + ((p - 1) >> 1)
      runs[cell] = (runs[cell] ?? 0) + by
      owner[cell] = side
    }
  }

  function countVertical({ at, from, to }: Vertical, by: 1 | -1, weight: number): void {
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    for (let l = low + 1; l < high; l++) down[l * width + at] = (down[l * width + at] ?? 0) + by * weight
    if ((at & 1) === 0) return
    const column = (at - 1) >> 1
    for (let level = (low + 1) >> 1; level < (high - 1) >> 1; level++) {
      const cell = level * columns + column
      through[cell] = (through[cell] ?? 0) + by
    }
  }

  function count(route: Route, by: 1 | -1): void {
    const weight = weightOf(route.link)
    for (const piece of route.pieces) {
      if (piece.is === 'horizontal') countHorizontal(piece, by, weight)
      else countVertical(piece, by, weight)
    }
    if (route.shape === 'V') {
      const { from, to, label } = route.link
      const { index } = upper(from, to)
      below[index] = (below[index] ?? 0) + by
      if (label) labelsBelow[index] = (labelsBelow[index] ?? 0) + by
    }
    if (route.shape !== 'S') return
    for (const side of [2 * route.link.from.index + 2, 2 * route.link.to.index + 1])
      straight[side] = (straight[side] ?? 0) + by
  }

  function horizontalCost({ at, from, to }: Horizontal): number {
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    let crossed = 0.5 * ((down[at * width + low] ?? 0) + (down[at * width + high] ?? 0))
    for (let p = low + 1; p < high; p++) crossed += down[at * width + p] ?? 0
    return (high - low) * lengthAcross + crossed * crossing
  }

  function verticalCost({ at, from, to }: Vertical): number {
    const low = Math.min(from, to)
    const high = Math.max(from, to)
    let crossed = 0.25 * ((across[low * width + at] ?? 0) + (across[high * width + at] ?? 0))
    for (let l = low + 1; l < high; l++) crossed += across[l * width + at] ?? 0
    return (depth[high] ?? 0) - (depth[low] ?? 0) + crossed * crossing
  }

  return {
    add: (route) => count(route, 1),
    remove: (route) => count(route, -1),
    costOf: (pieces) => {
      let cost = (pieces.length - 1) * bend
      for (const piece of pieces)
        cost += piece.is === 'horizontal' ? horizontalCost(piece) : verticalCost(piece)
      return cost
    },
    isFree: (level, fromColumn, toColumn, side) => {
      for (let column = fromColumn; column <= toColumn; column++) {
        const cell = level * columns + column
        if ((cells[cell] ?? -1) >= 0) return false
        if ((runs[cell] ?? 0) > 0 && owner[cell] !== side) return false
      }
      return true
    },
    verticalsBelow: ({ index }) => ({ count: below[index] ?? 0, labelled: (labelsBelow[index] ?? 0) > 0 }),
    straightOn: (side) => straight[side] ?? 0,
    isUsed: (level, column) => {
      const cell = level * columns + column
      return (runs[cell] ?? 0) > 0 || (through[cell] ?? 0) > 0
    },
  }
}
