import type { Grid } from './grid.ts'
import type { Link } from './links.ts'
import * as measures from '../measures.ts'
import { type Horizontal, leftSide, rightSide, type Shape, type Vertical } from './route.ts'
import { upper, type Usage } from './usage.ts'

export interface Candidate {
  readonly shape: Shape
  readonly pieces: readonly (Horizontal | Vertical)[]
}

const horizontal = (at: number, from: number, to: number, side = 0): Horizontal => ({
  is: 'horizontal',
  at,
  from,
  to,
  side,
})
const vertical = (at: number, from: number, to: number): Vertical => ({ is: 'vertical', at, from, to })

const levelAt = (level: number) => 2 * level + 1
const columnAt = (column: number) => 2 * column + 1

const { parallel } = measures

/** Several verticals stand side by side as far as the narrower box has room; one with a label stands alone. */
function hasRoomBelow({ from, to, label }: Link, usage: Usage): boolean {
  const { count, labelled } = usage.verticalsBelow(upper(from, to))
  if (label || labelled) return count === 0
  const half = Math.min(from.width, to.width) / 2 - parallel.corner
  return count < Math.min(parallel.most, 1 + 2 * Math.floor(half / parallel.apart))
}

/** Whether no box stands between two in one column. */
function isClear({ from, to }: Link, { cells, columns }: Grid): boolean {
  const foot = Math.max(from.level, to.level)
  for (let level = Math.min(from.level, to.level) + 1; level < foot; level++)
    if (cells[level * columns.length + from.column] !== -1) return false
  return true
}

/** Straight down where no box stands between, else out at the right and back in at the right. */
function withinColumn(link: Link, grid: Grid, usage: Usage): Candidate[] {
  const { from, to } = link
  const { column } = from
  const gutter = 2 * (column + 1)
  const isStraight = isClear(link, grid) && hasRoomBelow(link, usage)
  const straight: Candidate = {
    shape: 'V',
    pieces: [vertical(columnAt(column), levelAt(from.level), levelAt(to.level))],
  }
  // Stems are thin: they run straight whatever they cross.
  if (isStraight && link.stem !== null) return [straight]
  const candidates: Candidate[] = [
    {
      shape: 'C',
      pieces: [
        horizontal(levelAt(from.level), gutter, gutter),
        vertical(gutter, levelAt(from.level), levelAt(to.level)),
        horizontal(levelAt(to.level), gutter, gutter),
      ],
    },
  ]
  return isStraight ? [straight, ...candidates] : candidates
}

/** Along the row, or with one vertical in any gutter that both rows can reach. */
function forward({ from, to }: Link, usage: Usage): Candidate[] {
  const out = rightSide(from.index)
  const into = leftSide(to.index)
  const start = 2 * (from.column + 1)
  const end = 2 * to.column
  if (from.level === to.level) {
    if (usage.straightOn(out) > 0 || usage.straightOn(into) > 0) return []
    if (usage.freeBefore(from.level, from.column + 1, to.column - 1, out) < to.column) return []
    return [{ shape: 'S', pieces: [horizontal(levelAt(from.level), start, end, out)] }]
  }
  const candidates: Candidate[] = []
  const last = usage.freeBefore(from.level, from.column + 1, to.column - 1, out)
  for (let g = usage.freeFrom(to.level, from.column + 1, to.column - 1, into); g <= last; g++) {
    candidates.push({
      shape: 'Z',
      pieces: [
        horizontal(levelAt(from.level), start, 2 * g, g > from.column + 1 ? out : 0),
        vertical(2 * g, levelAt(from.level), levelAt(to.level)),
        horizontal(levelAt(to.level), 2 * g, end, g < to.column ? into : 0),
      ],
    })
  }
  return candidates
}

/** Out at the right, along a channel, in at the left: always possible, also backwards. */
export function wayByChannel({ from, to }: Link, channel: number): Candidate {
  const start = 2 * (from.column + 1)
  const end = 2 * to.column
  return {
    shape: 'K',
    pieces: [
      horizontal(levelAt(from.level), start, start),
      vertical(start, levelAt(from.level), 2 * channel),
      horizontal(2 * channel, start, end),
      vertical(end, 2 * channel, levelAt(to.level)),
      horizontal(levelAt(to.level), end, end),
    ],
  }
}

/** The ways without a channel that a link could take now; within a column there is always one. */
export function directWays(link: Link, grid: Grid, usage: Usage): Candidate[] {
  if (link.from.column === link.to.column) return withinColumn(link, grid, usage)
  return link.to.column < link.from.column ? [] : forward(link, usage)
}

/**
 * The channels near either row, the first and the last, that a link may run along. Between columns there is always one; to the very
 * next column, on another row, a gutter does as well.
 */
export function channelsFor({ from, to }: Link, grid: Grid): readonly [first: number, last: number] | null {
  const isNext = to.column === from.column + 1 && from.level !== to.level
  if (from.column === to.column || isNext) return null
  const highest = Math.min(from.level, to.level)
  const lowest = Math.max(from.level, to.level)
  return [Math.max(0, highest - 1), Math.min(grid.levels.length, lowest + 2)]
}
