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

/** The bands of lanes and phases, the columns and rows within them, and the lines between lanes. */
function bandsOf(grid: Grid, needs: ReturnType<typeof laneNeeds>, { vertical, horizontal }: Routing) {
  const { phasePadding } = headings
  const laneEnd = (i: number) =>
    i + 1 < grid.lanes.length ? (vertical.laneTop[i + 1] ?? 0) : vertical.height
  const phaseEnd = (i: number) =>
    i + 1 < grid.phases.length ? (horizontal.phaseLeft[i + 1] ?? 0) : horizontal.width
  return {
    lanes: grid.lanes.map(({ id }, i) => ({
      id,
      y: vertical.laneTop[i] ?? 0,
      height: laneEnd(i) - (vertical.laneTop[i] ?? 0),
      lines: needs[i]?.lines ?? [],
    })),
    phases: grid.phases.map((phase, i) => {
      const x = horizontal.phaseLeft[i] ?? 0
      const width = phaseEnd(i) - x
      const lines = breakLines(phase?.name ?? '', phaseText, width - 2 * phasePadding, 1)
      return { id: phase?.id ?? null, x, width, lines }
    }),
    columns: grid.columns.map(({ phase, column }, c) => ({
      phase: grid.phases[phase]?.id ?? null,
      column,
      x: horizontal.columnLeft[c] ?? 0,
      width: horizontal.columnWidth[c] ?? 0,
    })),
    rows: grid.levels.map(({ lane, row }, i) => ({
      lane: grid.lanes[lane]?.id ?? '',
      row,
      y: vertical.levelTop[i] ?? 0,
      height: vertical.levelHeight[i] ?? 0,
    })),
    lines: linesBetween(grid.lanes).map(({ below, kinds }) => ({
      kinds,
      y: laneEnd(grid.lanes.findIndex(({ id }) => id === below)),
    })),
  }
}

/** What stands in the cells. */
function contentsOf(grid: Grid, { boxes }: Routing) {
  const boxOf = ({ index }: Item) => boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
  const only = (kind: Item['is']) => grid.items.filter(({ is }) => is === kind)
  return {
    steps: new Map(only('step').map((item) => [item.id, placedStep(item, boxOf(item), grid)])),
    bundles: only('bundle').map((item) => ({
      id: item.id,
      lane: grid.lanes[item.lane]?.id ?? '',
      phase: grid.phases[grid.columns[item.column]?.phase ?? 0]?.id ?? null,
      box: boxOf(item),
      steps: item.steps,
    })),
    cards: only('card').map((item) => placedCard(item, boxOf(item), grid)),
  }
}

const stemsOf = (list: Links, routes: readonly Route[], { places }: Routing): PlacedStem[] =>
  list.links.flatMap((link) => {
    const route = routes[link.index]
    if (!route || link.stem === null) return []
    return [{ card: link.id, step: link.stem, points: pointsOf(route, places) }]
  })

/** Connections whose routes are left out. */
const unrouted = ({ links, loops }: Links): Map<Id, PlacedConnection> =>
  new Map(
    [...links, ...loops]
      .filter(({ stem }) => stem === null)
      .map(({ id }) => [id, { id, points: [], label: null }]),
  )

/** The same before their routes are known. */
export const unroutedConnections = ({ links, loops }: Links): Map<Id, PlacedConnection> =>
  new Map(
    [...links, ...loops]
      .filter(({ stem }) => stem === null)
      .map(({ id }) => [id, { id, points: [], label: null }]),
  )

export const placedStems = ({ links }: Links, routes: readonly Route[], places: Places): PlacedStem[] =>
  links.flatMap((link) => {
    const route = routes[link.index]
    return route && link.stem !== null
      ? [{ card: link.id, step: link.stem, points: pointsOf(route, places) }]
      : []
  })
