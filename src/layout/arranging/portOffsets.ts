import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import type { Link } from './links.ts'
import * as measures from '../measures.ts'
import { type Horizontal, leftSide, type Route, rightSide, type Vertical } from './route.ts'

/** Where each route leaves its source and enters its target, in px below the middle of the box. */
export interface PortOffsets {
  readonly start: Float64Array
  readonly end: Float64Array
  /** Where each loop leaves its step and comes back, by its place in the list of loops. */
  readonly loopStart: Float64Array
  readonly loopEnd: Float64Array
}

/** One end of a route on a side: which way it turns next, how soon, and how far it then goes. */
interface Port {
  readonly link: Link
  /** Further stems of the same card: they leave it at one port. */
  readonly alike: Link[]
  readonly is: 'start' | 'end' | 'loopStart' | 'loopEnd'
  readonly turn: -1 | 0 | 1
  readonly after: number
  readonly far: number
  readonly labelHeight: number
}

type Sides = ReadonlyMap<number, readonly Port[]>

const { ports, label } = measures

function portOf({ link }: Route, is: 'start' | 'end', run: Horizontal, next: Vertical | undefined): Port {
  const labelHeight = is === 'start' && link.label ? link.label.height : 0
  if (!next) return { link, alike: [], is, turn: 0, after: 0, far: 0, labelHeight }
  const far = next.from === run.at ? next.to : next.from
  const turn = far === run.at ? 0 : far < run.at ? -1 : 1
  return { link, alike: [], is, turn, after: Math.abs(run.to - run.from), far, labelHeight }
}

const loopPort = (link: Link, is: 'loopStart' | 'loopEnd'): Port => ({
  link,
  alike: [],
  is,
  turn: -1,
  after: -1,
  far: 0,
  labelHeight: is === 'loopStart' && link.label ? link.label.height : 0,
})

/** From the top of a side to its foot, so that routes do not cross each other at once: loops, up, straight on, down. */
function byTurn(a: Port, b: Port): number {
  if (a.turn !== b.turn) return a.turn - b.turn
  const nearFirst = a.after - b.after || a.far - b.far
  return (a.turn < 0 ? nearFirst : b.after - a.after || a.far - b.far) || a.link.index - b.link.index
}

/** The ports of all sides, each side from its top to its foot. */
export function portsBySide(routes: readonly Route[], loops: readonly Link[]): Sides {
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
    const [known] = from.is === 'card' ? (sides.get(rightSide(from.index)) ?? []) : []
    if (known) known.alike.push(route.link)
    else
      put(
        rightSide(from.index),
        portOf(route, 'start', first, second?.is === 'vertical' ? second : undefined),
      )
    const side = route.shape === 'C' ? rightSide(to.index) : leftSide(to.index)
    put(side, portOf(route, 'end', last, beforeLast?.is === 'vertical' ? beforeLast : undefined))
  }
  for (const loop of loops) {
    put(rightSide(loop.from.index), loopPort(loop, 'loopStart'))
    put(rightSide(loop.from.index), loopPort(loop, 'loopEnd'))
  }
  // A stable sort: each loop's end stays right below its start.
  for (const side of sides.values()) side.sort(byTurn)
  return sides
}

/** All offsets of one side are multiples of this, those of the side that faces it lie between. */
const step = 4
const upTo = (px: number) => Math.ceil(px / step) * step

/** What a port needs above and below it up to the end of its side. */
const edge = ({ labelHeight }: Port) => Math.max(ports.margin, labelHeight / 2)

/** The places of ports from the first one down; labels keep clear of all lines. */
function spread(side: readonly Port[], apart: number): number[] {
  let at = 0
  return side.map((port, i) => {
    const before = side[i - 1]
    const labels = before ? (before.labelHeight + port.labelHeight) / 2 : 0
    if (before) at += upTo(Math.max(apart, labels > 0 ? labels + label.clearance : 0))
    return at
  })
}

/** A straight route stands in the middle of its side; without one the ports stand evenly about it. */
function aboutMiddle(side: readonly Port[], apart: number): number[] {
  const places = spread(side, apart)
  const straight = side.findIndex(({ turn }) => turn === 0)
  const [first] = side
  const last = side.at(-1)
  if (!first || !last) return []
  const middle =
    straight >= 0 ? (places[straight] ?? 0) : ((places.at(-1) ?? 0) + edge(last) - edge(first)) / 2
  return places.map((place) => place - middle)
}

/** How high a box must be for these offsets: a diamond bears ports about its middle only. */
function heightFor(side: readonly Port[], offsets: readonly number[], diamond: boolean): number {
  // The facing side may push each port a little further.
  const push = side.length > 1 ? step / 2 : 0
  const height = (port: Port, offset: number) =>
    2 * Math.max(offset + edge(port), diamond ? offset / ports.shareOfDiamond : 0)
  return side.reduce((most, port, i) => Math.max(most, height(port, Math.abs(offsets[i] ?? 0) + push)), 0)
}

const offsetsIn = (side: readonly Port[], { height, diamond }: Item): number[] => {
  const wide = aboutMiddle(side, ports.apart)
  return heightFor(side, wide, diamond) <= height ? wide : aboutMiddle(side, ports.least)
}

/** Boxes grow where the ports of a side do not fit. */
export function growForPorts(grid: Grid, sides: Sides): void {
  for (const item of grid.items)
    for (const number of [leftSide(item.index), rightSide(item.index)]) {
      const side = sides.get(number)
      if (!side) continue
      const height = Math.ceil(heightFor(side, offsetsIn(side, item), item.diamond))
      if (height > item.height) item.height = height
    }
}

/** The same offsets such that each, divided by the step, leaves this rest; a straight route keeps its place. */
function shifted(side: readonly Port[], offsets: readonly number[], rest: number): number[] {
  if (side.some(({ turn }) => turn === 0)) return offsets.map((offset) => offset + Math.sign(offset) * rest)
  const [first = 0] = offsets
  const by = Math.round((first - rest) / step) * step + rest - first
  return offsets.map((offset) => offset + by)
}

/** Where along its sides each box is met. Two sides that face each other along a row have no offset in common but the middle. */
export function portOffsets(grid: Grid, sides: Sides, routes: number, loops: number): PortOffsets {
  const offsets: PortOffsets = {
    start: new Float64Array(routes),
    end: new Float64Array(routes),
    loopStart: new Float64Array(loops),
    loopEnd: new Float64Array(loops),
  }
  const keep = (item: Item | null, side: readonly Port[], rest: number | null) => {
    if (!item) return
    const plain = offsetsIn(side, item)
    const places = rest === null ? plain : shifted(side, plain, rest)
    side.forEach(({ link, alike, is }, i) => {
      for (const { index } of [link, ...alike]) offsets[is][index] = places[i] ?? 0
    })
  }
  const columns = grid.columns.length
  for (let level = 0; level < grid.levels.length; level++) {
    let before: Item | null = null
    for (let column = 0; column <= columns; column++) {
      const index = column < columns ? (grid.cells[level * columns + column] ?? -1) : -1
      const here = index >= 0 ? (grid.items[index] ?? null) : null
      if (column < columns && !here) continue
      const right = before ? (sides.get(rightSide(before.index)) ?? []) : []
      const left = here ? (sides.get(leftSide(here.index)) ?? []) : []
      const facing = right.length > 0 && left.length > 0
      keep(before, right, facing ? 0 : null)
      keep(here, left, facing ? step / 2 : null)
      before = here
    }
  }
  return offsets
}
