import type { Grid, Item } from './grid.ts'
import * as measures from '../measures.ts'
import { type Horizontal, leftSide, type Route, rightSide, type Vertical } from './route.ts'

/** Where each route leaves its source and enters its target, in px below the middle of the box. */
export interface PortOffsets {
  readonly start: Float64Array
  readonly end: Float64Array
}

/** One end of a route on a side: which way it turns next, how soon, and how far it then goes. */
interface Port {
  readonly route: Route
  readonly isEnd: boolean
  readonly turn: -1 | 0 | 1
  readonly after: number
  readonly far: number
  readonly labelHeight: number
}

const { ports, label } = measures

function portOf(route: Route, isEnd: boolean, run: Horizontal, next: Vertical | undefined): Port {
  const labelHeight = !isEnd && route.link.label ? route.link.label.height : 0
  if (!next) return { route, isEnd, turn: 0, after: 0, far: 0, labelHeight }
  const far = next.from === run.at ? next.to : next.from
  const turn = far === run.at ? 0 : far < run.at ? -1 : 1
  return { route, isEnd, turn, after: Math.abs(run.to - run.from), far, labelHeight }
}

/** From the top of a side to its foot, so that routes do not cross each other at once: up, straight on, down. */
function byTurn(a: Port, b: Port): number {
  if (a.turn !== b.turn) return a.turn - b.turn
  const nearFirst = a.after - b.after || a.far - b.far
  return (
    (a.turn < 0 ? nearFirst : b.after - a.after || a.far - b.far) || a.route.link.index - b.route.link.index
  )
}

function portsBySide(routes: readonly Route[]): Map<number, Port[]> {
  const sides = new Map<number, Port[]>()
  const put = (side: number, port: Port) => {
    const known = sides.get(side)
    if (known) known.push(port)
    else sides.set(side, [port])
  }
  for (const route of routes) {
    const first = route.pieces[0]
    const last = route.pieces.at(-1)
    if (first?.is !== 'horizontal' || last?.is !== 'horizontal') continue
    const second = route.pieces[1]
    const beforeLast = route.pieces.at(-2)
    const { from, to } = route.link
    put(rightSide(from.index), portOf(route, false, first, second?.is === 'vertical' ? second : undefined))
    const side = route.shape === 'C' ? rightSide(to.index) : leftSide(to.index)
    put(side, portOf(route, true, last, beforeLast?.is === 'vertical' ? beforeLast : undefined))
  }
  for (const side of sides.values()) side.sort(byTurn)
  return sides
}

/** How much of a side may bear ports, in px. */
const usable = (item: Item | null): number =>
  item ? (item.diamond ? item.height * 0.56 : item.height - 2 * ports.margin) : Infinity

const straightAt = (side: readonly Port[]) => side.findIndex(({ turn }) => turn === 0)

/** How many slots a side needs above and below its middle, whichever is more. */
function reach(side: readonly Port[]): number {
  const straight = straightAt(side)
  return straight < 0 ? (side.length - 1) / 2 : Math.max(straight, side.length - 1 - straight)
}

/**
 * The ports of two sides that face each other along a row: a straight route stands in the middle of both, and the others of
 * one side stand between those of the other, so that no two ever meet on one line.
 */
function offsetsOf(right: readonly Port[], left: readonly Port[], room: number): [number[], number[]] {
  const labels = Math.max(0, ...right.map(({ labelHeight }) => labelHeight))
  const wanted = labels > 0 && right.length > 1 ? labels + label.clearance : ports.apart
  const slots = 2 * Math.max(reach(right), reach(left)) + 1
  const apart = Math.min(wanted, room / Math.max(1, slots))
  const centre = (side: readonly Port[]) => {
    const straight = straightAt(side)
    return straight < 0 ? (side.length - 1) / 2 : straight
  }
  const plain = (side: readonly Port[]) => side.map((_, i) => (i - centre(side)) * apart)
  const a = plain(right)
  const b = plain(left)
  if (right.length === 0 || left.length === 0) return [a, b]
  const bothStraight = straightAt(right) >= 0 && straightAt(left) >= 0
  if (bothStraight)
    return [a, b.map((offset) => (offset === 0 ? 0 : offset - (Math.sign(offset) * apart) / 2))]
  // Where both would stand on the same lines, each side gives way by a quarter.
  const same = Number.isInteger(centre(right) - centre(left))
  return same ? [a.map((offset) => offset - apart / 4), b.map((offset) => offset + apart / 4)] : [a, b]
}

/** Where along its sides each box is met. */
export function portOffsets(grid: Grid, routes: readonly Route[]): PortOffsets {
  const sides = portsBySide(routes)
  const start = new Float64Array(routes.length)
  const end = new Float64Array(routes.length)
  const keep = (side: readonly Port[], offsets: readonly number[]) =>
    side.forEach(({ route, isEnd }, i) => {
      const list = isEnd ? end : start
      list[route.link.index] = offsets[i] ?? 0
    })
  const columns = grid.columns.length
  for (let level = 0; level < grid.levels.length; level++) {
    let before: Item | null = null
    for (let column = 0; column <= columns; column++) {
      const index = column < columns ? (grid.cells[level * columns + column] ?? -1) : -1
      const here = index >= 0 ? (grid.items[index] ?? null) : null
      if (column < columns && !here) continue
      const right = before ? (sides.get(rightSide(before.index)) ?? []) : []
      const left = here ? (sides.get(leftSide(here.index)) ?? []) : []
      const room = Math.min(
        right.length > 0 ? usable(before) : Infinity,
        left.length > 0 ? usable(here) : Infinity,
      )
      const [a, b] = offsetsOf(right, left, room)
      keep(right, a)
      keep(left, b)
      before = here
    }
  }
  return { start, end }
}
