import type { Id } from '#model/blueprint.ts'
import * as measures from '../measures.ts'
import type { PlacedConnection, PlacedStem, Point } from '../placed.ts'
import type { Link, Links } from './links.ts'
import { loopPoints, type Places, pointsOf } from './points.ts'
import type { Route } from './route.ts'

/** The label of a connection, centred on the run with which it leaves its source. */
function placedLabel(
  { label }: Link,
  shape: Route['shape'],
  points: readonly Point[],
  boxRight: number,
): PlacedConnection['label'] {
  const [start, second] = points
  if (!label || !start || !second) return null
  const { width, height, lines } = label
  const gap = measures.label.clearance / 2
  if (shape === 'V') {
    const y = second.y > start.y ? start.y + gap : start.y - gap - height
    return { lines, box: { x: start.x - width / 2, y, width, height } }
  }
  return { lines, box: { x: boxRight + measures.label.clearance, y: start.y - height / 2, width, height } }
}

/** The label of a loop stands right of it, where it leaves its step. */
function loopLabel({ label }: Link, [start]: readonly Point[], boxRight: number): PlacedConnection['label'] {
  if (!label || !start) return null
  const { width, height, lines } = label
  const x = boxRight + measures.selfLoop.out + measures.label.clearance
  return { lines, box: { x, y: start.y - height / 2, width, height } }
}

/** Connections and loops with their points and labels. */
export function placedConnections(
  { links, loops }: Links,
  routes: readonly Route[],
  places: Places,
): Map<Id, PlacedConnection> {
  const connections = new Map<Id, PlacedConnection>()
  for (const link of links) {
    const route = routes[link.index]
    if (!route || link.stem !== null) continue
    const points = pointsOf(route, places)
    const box = places.box(link.from)
    connections.set(link.id, {
      id: link.id,
      points,
      label: placedLabel(link, route.shape, points, box.x + box.width),
    })
  }
  for (const loop of loops) {
    const { x, width } = places.box(loop.from)
    const points = loopPoints(loop, places)
    connections.set(loop.id, { id: loop.id, points, label: loopLabel(loop, points, x + width) })
  }
  return connections
}

/** The same before their routes are known. */
export const unroutedConnections = ({ links, loops }: Links): Map<Id, PlacedConnection> =>
  new Map(
    [...links, ...loops]
      .filter(({ stem }) => stem === null)
      .map(({ id }) => [id, { id, points: [], label: null }]),
  )

/** The lines from cards of evidence to their steps. */
export const placedStems = ({ links }: Links, routes: readonly Route[], places: Places): PlacedStem[] =>
  links.flatMap((link) => {
    const route = routes[link.index]
    return route && link.stem !== null
      ? [{ card: link.id, step: link.stem, points: pointsOf(route, places) }]
      : []
  })
