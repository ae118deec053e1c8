import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import type { Link } from './links.ts'
import { type Horizontal, leftSide, rightSide, type Route, type Vertical } from './route.ts'

const lengthAcross = 120
/** From the middle of a channel to the middle of a level of common height. */
const lengthDown = 42
const commonHeight = 62
const bend = 40
const bendsByChannel = 4
/** Crossing a connection costs three times as much as crossing the thin stem of a card. */
const crossing = 30
const weightOf = ({ stem }: Link): number => (stem === null ? 3 : 1)

/** What the routes found so far use of the grid, and what another would cost. */
export interface Usage {
  readonly add: (route: Route) => void
  readonly remove: (route: Route) => void
  /** What a way would cost; not counted to the end where that is more than `most`. */
  readonly costOf: (pieces: readonly (Horizontal | Vertical)[], most: number) => number
  /** What a link costs at least, whatever way it takes. */
  readonly least: (link: Link) => number
  /** What a way along a channel costs at least. */
  readonly leastByChannel: (link: Link, channel: number) => number
  /** What it would cost; not counted to the end where that is more than `most`. */
  readonly costByChannel: (link: Link, channel: number, most: number) => number
  /** The first column, from one to another, where a run along a level meets a box or a run of another side; else the one behind. */
  readonly freeBefore: (level: number, fromColumn: number, toColumn: number, side: number) => number
  /** The column behind the last one where such a run meets something; else the first. */
  readonly freeFrom: (level: number, fromColumn: number, toColumn: number, side: number) => number
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

/** Counts for each place of the grid, all levels one after the other. */
interface Counts {
  readonly grid: Grid
  /** How many places lie side by side: gutters and columns. */
  readonly width: number
  readonly depth: Float64Array
  /** Lines along and across each place, by weight. */
  readonly across: Int16Array
  readonly down: Int16Array
  /** For each cell the side whose runs may use it, how many do, and how many verticals pass through. */
  readonly owner: Int32Array
  readonly runs: Int16Array
  readonly through: Int16Array
  /** For each side its straight routes, for each item the verticals below it and those with labels. */
  readonly straight: Int16Array
  readonly below: Int16Array
  readonly labelsBelow: Int16Array
}

function countsOf(grid: Grid): Counts {
  const { cells, items, levels, columns } = grid
  const width = 2 * columns.length + 1
  const places = width * (2 * levels.length + 1)
  return {
    grid,
    width,
    depth: depths(grid),
    across: new Int16Array(places),
    down: new Int16Array(places),
    owner: new Int32Array(cells.length),
    runs: new Int16Array(cells.length),
    through: new Int16Array(cells.length),
    straight: new Int16Array(2 * items.length + 3),
    below: new Int16Array(items.length),
    labelsBelow: new Int16Array(items.length),
  }
}

const add = (counts: Int16Array, at: number, by: number): void => {
  counts[at] = (counts[at] ?? 0) + by
}

function countHorizontal(
  counts: Counts,
  { at, from, to, side }: Horizontal,
  by: number,
  weight: number,
): void {
  const { across, runs, owner, width, grid } = counts
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  for (let p = low + 1; p < high; p++) add(across, at * width + p, by * weight)
  if (side === 0) return
  const row = ((at - 1) >> 1) * grid.columns.length
  for (let p = low; p <= high; p++) {
    if ((p & 1) === 0) continue
    const cell = row + ((p - 1) >> 1)
    add(runs, cell, by)
    owner[cell] = side
  }
}

function countVertical(
  { down, through, width, grid }: Counts,
  { at, from, to }: Vertical,
  by: number,
  weight: number,
): void {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  for (let l = low + 1; l < high; l++) add(down, l * width + at, by * weight)
  if ((at & 1) === 0) return
  const column = (at - 1) >> 1
  for (let level = (low + 1) >> 1; level < (high - 1) >> 1; level++)
    add(through, level * grid.columns.length + column, by)
}

function count(counts: Counts, { link, shape, pieces }: Route, by: 1 | -1): void {
  const weight = weightOf(link)
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece?.is === 'horizontal') countHorizontal(counts, piece, by, weight)
    else if (piece) countVertical(counts, piece, by, weight)
  }
  const { from, to, label } = link
  if (shape === 'V') {
    const { index } = upper(from, to)
    add(counts.below, index, by)
    if (label) add(counts.labelsBelow, index, by)
  } else if (shape === 'S') {
    add(counts.straight, rightSide(from.index), by)
    add(counts.straight, leftSide(to.index), by)
  }
}

function horizontalCost({ down, width }: Counts, at: number, from: number, to: number): number {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  let crossed = 0.5 * ((down[at * width + low] ?? 0) + (down[at * width + high] ?? 0))
  for (let p = low + 1; p < high; p++) crossed += down[at * width + p] ?? 0
  return (high - low) * lengthAcross + crossed * crossing
}

function verticalCost({ across, width, depth }: Counts, at: number, from: number, to: number): number {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  let crossed = 0.25 * ((across[low * width + at] ?? 0) + (across[high * width + at] ?? 0))
  for (let l = low + 1; l < high; l++) crossed += across[l * width + at] ?? 0
  return (depth[high] ?? 0) - (depth[low] ?? 0) + crossed * crossing
}

const pieceCost = (counts: Counts, { is, at, from, to }: Horizontal | Vertical): number =>
  is === 'horizontal' ? horizontalCost(counts, at, from, to) : verticalCost(counts, at, from, to)

const lengthBetween = ({ from, to }: Link): number =>
  Math.abs(2 * (from.column + 1) - 2 * to.column) * lengthAcross

const drop = ({ depth }: Counts, a: number, b: number): number => Math.abs((depth[a] ?? 0) - (depth[b] ?? 0))

function leastOf(counts: Counts, link: Link): number {
  const { from, to } = link
  const down = drop(counts, 2 * from.level + 1, 2 * to.level + 1)
  if (from.column === to.column) return down
  const bends = from.column > to.column ? bendsByChannel : from.level === to.level ? 0 : 2
  return bends * bend + lengthBetween(link) + down
}

function leastByChannel(counts: Counts, link: Link, channel: number): number {
  const { from, to } = link
  const down = drop(counts, 2 * from.level + 1, 2 * channel) + drop(counts, 2 * channel, 2 * to.level + 1)
  return bendsByChannel * bend + lengthBetween(link) + down
}

function costByChannel(counts: Counts, { from, to }: Link, channel: number, most: number): number {
  const start = 2 * (from.column + 1)
  const end = 2 * to.column
  const source = 2 * from.level + 1
  const target = 2 * to.level + 1
  let cost = bendsByChannel * bend + horizontalCost(counts, source, start, start)
  cost += verticalCost(counts, start, source, 2 * channel)
  if (cost > most) return cost
  cost += horizontalCost(counts, 2 * channel, start, end)
  if (cost > most) return cost
  cost += verticalCost(counts, end, 2 * channel, target)
  return cost + horizontalCost(counts, target, end, end)
}

/** Whether a cell holds neither a box nor runs of another side. */
function isFree({ grid, runs, owner }: Counts, cell: number, side: number): boolean {
  if ((grid.cells[cell] ?? -1) >= 0) return false
  return (runs[cell] ?? 0) === 0 || owner[cell] === side
}

/** Keeps count of the lines that pass through each place of the grid. */
export function usageOf(grid: Grid): Usage {
  const counts = countsOf(grid)
  const { runs, through, straight, below, labelsBelow } = counts
  const columns = grid.columns.length
  return {
    add: (route) => count(counts, route, 1),
    remove: (route) => count(counts, route, -1),
    costOf: (pieces, most) => {
      let cost = (pieces.length - 1) * bend
      for (let i = 0; i < pieces.length && cost <= most; i++) {
        const piece = pieces[i]
        if (piece) cost += pieceCost(counts, piece)
      }
      return cost
    },
    least: (link) => leastOf(counts, link),
    leastByChannel: (link, channel) => leastByChannel(counts, link, channel),
    costByChannel: (link, channel, most) => costByChannel(counts, link, channel, most),
    freeBefore: (level, fromColumn, toColumn, side) => {
      let column = fromColumn
      while (column <= toColumn && isFree(counts, level * columns + column, side)) column++
      return column
    },
    freeFrom: (level, fromColumn, toColumn, side) => {
      let column = toColumn
      while (column >= fromColumn && isFree(counts, level * columns + column, side)) column--
      return column + 1
    },
    verticalsBelow: ({ index }) => ({ count: below[index] ?? 0, labelled: (labelsBelow[index] ?? 0) > 0 }),
    straightOn: (side) => straight[side] ?? 0,
    isUsed: (level, column) => {
      const cell = level * columns + column
      return (runs[cell] ?? 0) > 0 || (through[cell] ?? 0) > 0
    },
  }
}
