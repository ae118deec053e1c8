import type { Box, Point } from '#layout/placed.ts'
import { mostRuns } from './connectorCourse.ts'
import { type Site, sites } from './slide.ts'

/** A line from the middle of one box's side to the middle of another's. */
export interface SiteRoute {
  readonly points: readonly Point[]
  readonly start: Site
  readonly end: Site
}

const hair = 0.5

/** Where a box is taken hold of. */
export function sitePoint({ x, y, width, height }: Box, site: Site): Point {
  switch (site) {
    case sites.top:
      return { x: x + width / 2, y }
    case sites.left:
      return { x, y: y + height / 2 }
    case sites.bottom:
      return { x: x + width / 2, y: y + height }
    case sites.right:
      return { x: x + width, y: y + height / 2 }
  }
}

/** The side of a box by which a line leaves that goes from `at` to `next`. */
function sideOf(at: Point, next: Point): Site {
  const [dx, dy] = [next.x - at.x, next.y - at.y]
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? sites.right : sites.left
  return dy > 0 ? sites.bottom : sites.top
}

const level = (a: Point, b: Point) => Math.abs(a.y - b.y) < hair
const upright = (a: Point, b: Point) => Math.abs(a.x - b.x) < hair

/** Without points that stand in one place or on the line between their neighbours. */
function tidied(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && level(last, point) && upright(last, point)) continue
    if (
      last &&
      before &&
      ((level(before, last) && level(last, point)) || (upright(before, last) && upright(last, point)))
    )
      kept.pop()
    kept.push(point)
  }
  return kept
}

/** A route whose ends have moved: the runs at the ends go along. */
function moved(points: readonly Point[], start: Point, end: Point): Point[] {
  const [first, second] = points
  const [beforeLast, last] = points.slice(-2)
  if (!first || !second || !beforeLast || !last) return [start, end]
  if (points.length === 2) {
    if (level(first, second)) return stepped(start, end, { x: (start.x + end.x) / 2, y: start.y })
    return stepped(start, end, { x: start.x, y: (start.y + end.y) / 2 })
  }
  const inner = points.slice(1, -1).map(({ x, y }) => ({ x, y }))
  const head = inner[0]
  if (head && level(first, second)) head.y = start.y
  else if (head) head.x = start.x
  const tail = inner.at(-1)
  if (tail && level(beforeLast, last)) tail.y = end.y
  else if (tail) tail.x = end.x
  return [start, ...inner, end]
}

/** From start to end by way of a turn on the first run. */
const stepped = (start: Point, end: Point, turn: Point): Point[] =>
  turn.y === start.y
    ? [start, turn, { x: turn.x, y: end.y }, end]
    : [start, turn, { x: end.x, y: turn.y }, end]

const runLength = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

/** Without its shortest inner jog: the two runs beside it become one. */
function withoutShortestJog(points: readonly Point[]): Point[] {
  const jogs = points
    .slice(2, -1)
    .map((point, i) => ({ at: i + 1, length: runLength(points[i + 1] ?? point, point) }))
  const shortest = jogs.toSorted((a, b) => a.length - b.length)[0]
  if (!shortest) return [...points]
  const { at } = shortest
  const [before, from, to, after] = points.slice(at - 1, at + 3)
  if (!before || !from || !to || !after) return [...points]
  const flat = level(from, to)
  const keepsStart = at === 1
  const place = keepsStart ? from : to
  const onto = (point: Point): Point => (flat ? { x: place.x, y: point.y } : { x: point.x, y: place.y })
  const joined = keepsStart ? [before, onto(after)] : [onto(before), after]
  return tidied([...points.slice(0, at - 1), ...joined, ...points.slice(at + 3)])
}

function withFewRuns(points: readonly Point[]): readonly Point[] {
  let route = points
  while (route.length - 1 > mostRuns) {
    const next = withoutShortestJog(route)
    if (next.length >= route.length) break
    route = next
  }
  return route
}

/** How far a line goes straight before it turns off to a lane of its own, and how far away that is at least. */
const stub = 8
const leastAside = 9

/** The same line on a lane of its own, where another one runs from site to site already. */
export function beside({ points, start, end }: SiteRoute, aside: number): SiteRoute {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length !== 2) return { points, start, end }
  const off = Math.abs(aside) < leastAside ? leastAside * (aside < 0 ? -1 : 1) : aside
  const length = runLength(first, last)
  const share = Math.min(stub, length / 3) / length
  const at = (way: number): Point => ({
    x: first.x + (last.x - first.x) * way,
    y: first.y + (last.y - first.y) * way,
  })
  const out = (point: Point): Point =>
    level(first, last) ? { x: point.x, y: point.y + off } : { x: point.x + off, y: point.y }
  const [near, far] = [at(share), at(1 - share)]
  return { points: [first, near, out(near), out(far), far, last], start, end }
}

const loopOut = 18

/** From a box to itself: out at the right, in from below. */
function loop(box: Box): SiteRoute {
  const start = sitePoint(box, sites.right)
  const end = sitePoint(box, sites.bottom)
  const corner = { x: start.x + loopOut, y: end.y + loopOut * 0.8 }
  return {
    points: [start, { x: corner.x, y: start.y }, corner, { x: end.x, y: corner.y }, end],
    start: sites.right,
    end: sites.bottom,
  }
}

/** A route of the drawing, from the middle of a side to the middle of a side, with as few runs as a connector can have. */
export function siteRoute(points: readonly Point[], from: Box, to: Box): SiteRoute | null {
  const [first, second] = points
  const [beforeLast, last] = points.slice(-2)
  if (!first || !second || !beforeLast || !last) return null
  if (from === to) return loop(from)
  const start = sideOf(first, second)
  const end = sideOf(last, beforeLast)
  const route = tidied(moved(points, sitePoint(from, start), sitePoint(to, end)))
  return { points: withFewRuns(route), start, end }
}
