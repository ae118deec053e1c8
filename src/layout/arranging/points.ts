import type { Channels } from './channels.ts'
import type { Across, Down } from './coordinates.ts'
import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import type { Gutters } from './gutters.ts'
import type { Link } from './links.ts'
import * as measures from '../measures.ts'
import { insetAcross, insetDown } from './outline.ts'
import type { Box, Point } from '../placed.ts'
import type { PortOffsets } from './portOffsets.ts'
import type { Route } from './route.ts'
import { quantised } from './tracks.ts'

const { track, gutter: gutterMeasures } = measures

/** The height of the runs along channels, by route. */
export function channelHeights(grid: Grid, channels: Channels, down: Down): Float64Array {
  const most = channels.runs.flat().reduce((max, { route }) => Math.max(max, route.link.index), -1)
  const heights = new Float64Array(most + 1)
  const borders = new Set(grid.firstLevel)
  channels.runs.forEach((runs, k) => {
    const top = (down.channelTop[k] ?? 0) + (down.labelsAbove[k] ?? 0)
    const border = borders.has(k) && k > 0 && k < grid.levels.length ? measures.channel.lane / 2 : 0
    const height =
      (down.channelHeight[k] ?? 0) - (down.labelsAbove[k] ?? 0) - (down.labelsBelow[k] ?? 0) - border
    const count = channels.tracks[k] ?? 0
    for (const { route, track: nth } of runs)
      heights[route.link.index] = top + height / 2 + (nth - (count - 1) / 2) * track.apart
  })
  return heights
}

/** The places of verticals in gutters, by route: the first and the second. */
export function gutterPlaces(gutters: Gutters, across: Across, links: number): [Float64Array, Float64Array] {
  const places: [Float64Array, Float64Array] = [new Float64Array(links), new Float64Array(links)]
  gutters.runs.forEach((runs, g) => {
    const count = gutters.tracks[g] ?? 0
    const free = (across.gutterWidth[g] ?? 0) - (across.labelStrip[g] ?? 0)
    const left = (across.gutterLeft[g] ?? 0) + (across.labelStrip[g] ?? 0)
    const block = (quantised(count, track.quantum) - 1) * track.apart
    const start = left + Math.max(gutterMeasures.padding, (free - block) / 2)
    for (const { routes, nth, track: lane } of runs)
      for (const { link } of routes) places[nth][link.index] = start + lane * track.apart
  })
  return places
}

export interface Places {
  readonly box: (item: Item) => Box
  readonly offsets: PortOffsets
  readonly channel: Float64Array
  readonly gutter: readonly [Float64Array, Float64Array]
  /** How many straight verticals of the same two boxes come before this one. */
  readonly nth: (link: Link) => number
}

const middle = ({ y, height }: Box) => y + height / 2

function straightDown({ from, to }: Link, places: Places, nth: number): Point[] {
  const a = places.box(from)
  const b = places.box(to)
  const centre = from.is === 'card' || to.is === 'card' ? b : a
  const shift = nth === 0 ? 0 : (nth % 2 === 1 ? 1 : -1) * Math.ceil(nth / 2) * measures.parallel.apart
  const x = centre.x + centre.width / 2 + shift
  const offsetIn = (box: Box) => x - box.x - box.width / 2
  const isDown = a.y < b.y
  const start = isDown
    ? a.y + a.height - insetDown(from, a, offsetIn(a))
    : a.y + insetDown(from, a, offsetIn(a))
  const end = isDown ? b.y + insetDown(to, b, offsetIn(b)) : b.y + b.height - insetDown(to, b, offsetIn(b))
  return [
    { x, y: start },
    { x, y: end },
  ]
}

/** The points of a route, from the outline of one box to that of the other. */
export function pointsOf(route: Route, places: Places): Point[] {
  const { link, shape } = route
  const { from, to, index } = link
  if (shape === 'V') return straightDown(link, places, places.nth(link))
  const a = places.box(from)
  const b = places.box(to)
  const out = places.offsets.start[index] ?? 0
  const into = places.offsets.end[index] ?? 0
  const y0 = middle(a) + out
  const y1 = middle(b) + into
  const start = { x: a.x + a.width - insetAcross(from, a, out), y: y0 }
  const enter = shape === 'C' ? b.x + b.width - insetAcross(to, b, into) : b.x + insetAcross(to, b, into)
  const end = { x: enter, y: y1 }
  if (shape === 'S') return [start, { x: enter, y: y0 }]
  const x0 = places.gutter[0][index] ?? 0
  if (shape !== 'K') return [start, { x: x0, y: y0 }, { x: x0, y: y1 }, end]
  const x1 = places.gutter[1][index] ?? 0
  const y = places.channel[index] ?? 0
  return [start, { x: x0, y: y0 }, { x: x0, y }, { x: x1, y }, { x: x1, y: y1 }, end]
}

/** A connection from a step to itself: out at the right and back in a little below. */
export function loopPoints({ from, index }: Link, { box: boxOf, offsets }: Places): Point[] {
  const box = boxOf(from)
  const right = box.x + box.width
  const x = right + measures.selfLoop.out
  const ends = [offsets.loopStart[index] ?? 0, offsets.loopEnd[index] ?? 0] as const
  const [start, end] = ends.map((offset) => ({
    x: right - insetAcross(from, box, offset),
    y: middle(box) + offset,
  }))
  return start && end ? [start, { x, y: start.y }, { x, y: end.y }, end] : []
}
