import type { Placed, PlacedConnection, Point } from '#layout/placed.ts'
import type { Connection, Id } from '#model/blueprint.ts'
import { standsIn, type Strip } from './strips.ts'

/** A way that leaves a strip, or comes into it, over one of its sides. */
export interface Crossing {
  readonly side: 'left' | 'right'
  readonly goes: 'out' | 'in'
  /** The step at its other end. */
  readonly other: Id
  /** What the connection is called, where its label stands in neither strip. */
  readonly label: string
  readonly y: number
}

/** A connection as far as a strip shows it. */
export interface StripRoute {
  readonly route: PlacedConnection
  /** Null where all of it is in the strip. */
  readonly crossing: Crossing | null
}

/** The strip in which each step stands, or the bundle that hides it. */
export function stripsOfSteps(placed: Placed, all: readonly Strip[]): ReadonlyMap<Id, Strip> {
  const homes = new Map<Id, Strip>()
  for (const strip of all) {
    for (const { id, box } of placed.steps.values()) if (standsIn(strip, box)) homes.set(id, strip)
    for (const { steps, box } of placed.bundles) {
      if (standsIn(strip, box)) for (const id of steps) homes.set(id, strip)
    }
  }
  return homes
}

/** How near to the borders of its strip a line may run that leaves it on its way between two steps of the strip, px. */
const edge = 4

const keptIn = (points: readonly Point[], { from, to }: Strip): Point[] =>
  points.map(({ x, y }) => ({ x: Math.min(to - edge, Math.max(from + edge, x)), y }))

/** A route from its start to the border of the strip, where it leaves it. */
function untilBorder(points: readonly Point[], { from, to }: Strip): Point[] {
  const outside = points.findIndex(({ x }) => x < from || x > to)
  if (outside < 0) return [...points]
  const beyond = points[outside]
  const inside = points.slice(0, outside)
  return beyond ? [...inside, { x: beyond.x < from ? from : to, y: beyond.y }] : inside
}

const sideOf = ({ x }: Point, { from, to }: Strip) => (x - from < to - x ? 'left' : 'right')

/** What a strip shows of a connection; null where it shows nothing. */
export function stripRoute(
  placed: PlacedConnection,
  { from, to }: Pick<Connection, 'from' | 'to'>,
  strip: Strip,
  homes: ReadonlyMap<Id, Strip>,
): StripRoute | null {
  const [start, end] = [homes.get(from) === strip, homes.get(to) === strip]
  if (placed.points.length < 2 || (!start && !end)) return null
  const { label } = placed
  if (start && end) return { route: { ...placed, points: keptIn(placed.points, strip) }, crossing: null }
  const points = start
    ? untilBorder(placed.points, strip)
    : untilBorder(placed.points.toReversed(), strip).toReversed()
  const border = start ? points.at(-1) : points[0]
  if (!border || points.length < 2) return null
  const seen = label && [...homes.values()].some((each) => each === strip && standsIn(each, label.box))
  const far = homes.get(start ? to : from)
  const seenThere = label && far && standsIn(far, label.box)
  return {
    route: { ...placed, points, label: seen ? label : null },
    crossing: {
      side: sideOf(border, strip),
      goes: start ? 'out' : 'in',
      other: start ? to : from,
      label: label && start && !seen && !seenThere ? label.lines.join(' ') : '',
      y: border.y,
    },
  }
}
