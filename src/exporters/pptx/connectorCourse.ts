import type { Box, Point } from '#layout/placed.ts'

/** A line as connectors of slides are written: a shape with some places in it, in a box that may be turned and mirrored. */
export interface ConnectorCourse {
  readonly preset: (typeof presets)[number]
  /** Where its inner runs stand, as shares of the box. */
  readonly adjust: readonly number[]
  /** Before it is turned. */
  readonly box: Box
  /** By a quarter, clockwise: it leaves upwards or downwards. */
  readonly turned: boolean
  readonly flipH: boolean
  readonly flipV: boolean
}

const presets = [
  'straightConnector1',
  'bentConnector2',
  'bentConnector3',
  'bentConnector4',
  'bentConnector5',
] as const

/** How many runs a connector can have. */
export const mostRuns = presets.length

/** Shares of a box without width say nothing: it is made so wide. */
const leastSide = 0.25
const hair = 0.01

const between = (a: number, b: number) => {
  const length = b - a
  return Math.abs(length) < leastSide ? leastSide : length
}

function straight(start: Point, end: Point): ConnectorCourse {
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  }
  const [flipH, flipV] = [end.x < start.x, end.y < start.y]
  return { preset: 'straightConnector1', adjust: [], box, turned: false, flipH, flipV }
}

/** The course through these points: orthogonal, each run at right angles to the one before, of `mostRuns` at most. */
export function courseOf(points: readonly Point[]): ConnectorCourse {
  const [start, second] = points
  const end = points.at(-1)
  if (!start || !second || !end) throw new Error('a connector has two ends')
  if (points.length === 2) return straight(start, end)
  const turned = Math.abs(second.x - start.x) < hair
  const forth = ({ x, y }: Point) => (turned ? y : x)
  const across = ({ x, y }: Point) => (turned ? x : y)
  const length = between(forth(start), forth(end))
  const width = between(across(start), across(end))
  const adjust = points
    .slice(1, -2)
    .map((point, i) =>
      i % 2 === 0 ? (forth(point) - forth(start)) / length : (across(point) - across(start)) / width,
    )
  const middle = { forth: forth(start) + length / 2, across: across(start) + width / 2 }
  const [x, y] = turned ? [middle.across, middle.forth] : [middle.forth, middle.across]
  const size = { width: Math.abs(length), height: Math.abs(width) }
  return {
    preset: presets[points.length - 2] ?? 'bentConnector5',
    adjust,
    box: { x: x - size.width / 2, y: y - size.height / 2, ...size },
    turned,
    flipH: length < 0,
    // A quarter clockwise puts to the left what ran down.
    flipV: turned ? width > 0 : width < 0,
  }
}
