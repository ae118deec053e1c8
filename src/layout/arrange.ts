import type { Blueprint } from '#model/blueprint.ts'
import { linesBetween } from '#model/lines.ts'
import { channelsOf } from './arranging/channels.ts'
import { across, type Across, down, type Down, type LaneNeeds } from './arranging/coordinates.ts'
import { type Grid, gridOf } from './arranging/grid.ts'
import type { Item } from './arranging/item.ts'
import { guttersOf } from './arranging/gutters.ts'
import { type Link, type Links, linksOf } from './arranging/links.ts'
import * as measures from './measures.ts'
import type { Box, Placed, PlacedCard, PlacedConnection, PlacedStep, Point } from './placed.ts'
import { channelHeights, gutterPlaces, loopPoints, type Places, pointsOf } from './arranging/points.ts'
import { growForPorts, portOffsets, portsBySide } from './arranging/portOffsets.ts'
import type { Route } from './arranging/route.ts'
import { routesOf } from './arranging/routes.ts'
import { breakLines } from './text.ts'

const { headings, laneText, phaseText, stepBox: stepMeasures } = measures

/** The names of the lanes as their headings show them, and how many lines stand at their borders. */
function laneNeeds(grid: Grid): (LaneNeeds & { readonly lines: readonly string[] })[] {
  const below = new Set(linesBetween(grid.lanes).map((line) => line.below))
  return grid.lanes.map(({ id, name }, i) => {
    const width = headings.laneWidth - 2 * headings.lanePaddingLeft
    const lines = breakLines(name, laneText, width, grid.lanes[i]?.collapsed ? 1 : 5)
    const above = grid.lanes[i - 1]
    return {
      lines,
      nameLines: lines.length,
      linesRound: (below.has(id) ? 1 : 0) + (above && below.has(above.id) ? 1 : 0),
    }
  })
}

/** A box stands in the middle of its column and level; a card of evidence at the foot of its level, near its steps. */
function boxesOf(grid: Grid, vertical: Down, horizontal: Across): Box[] {
  return grid.items.map(({ is, level, column, width, height }) => {
    const room = vertical.levelHeight[level] ?? 0
    const top = vertical.levelTop[level] ?? 0
    const x = (horizontal.columnLeft[column] ?? 0) + ((horizontal.columnWidth[column] ?? 0) - width) / 2
    return { x, y: is === 'card' ? top + room - height : top + (room - height) / 2, width, height }
  })
}

function placedStep({ id, lane, column, lines, marked, diamond }: Item, box: Box, grid: Grid): PlacedStep {
  const { paddingLeft, paddingRight, bottom, marksHeight } = stepMeasures
  const strip = diamond
    ? { x: box.x + box.width / 2 - stepMeasures.leastMarksWidth / 2, width: stepMeasures.leastMarksWidth }
    : { x: box.x + paddingLeft, width: box.width - paddingLeft - paddingRight }
  const textHeight = lines.length * measures.stepText.lineHeight + stepMeasures.marksGap + marksHeight
  const y = diamond
    ? box.y + (box.height + textHeight) / 2 - marksHeight
    : box.y + box.height - bottom - marksHeight + 2
  const phase = grid.phases[grid.columns[column]?.phase ?? 0]?.id ?? null
  return {
    id,
    lane: grid.lanes[lane]?.id ?? '',
    phase,
    box,
    lines,
    marks: marked ? { ...strip, y, height: marksHeight } : null,
  }
}

function placedCard({ id, lane, steps, card }: Item, box: Box, grid: Grid): PlacedCard {
  const pieces = card?.pieces ?? []
  return {
    id,
    lane: grid.lanes[lane]?.id ?? '',
    box,
    collapsed: card?.collapsed ?? false,
    steps,
    touchpoints: pieces.map((piece) => ({
      id: piece.id,
      lines: piece.lines,
      box: { x: box.x + 4, y: box.y + piece.y, width: box.width - 8, height: piece.height },
    })),
  }
}

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

/** How many straight verticals between the same two boxes come before each. */
function counted(routes: readonly Route[]): (link: Link) => number {
  const seen = new Map<string, number>()
  const nth = new Map<Link, number>()
  for (const { shape, link } of routes) {
    if (shape !== 'V') continue
    const pair = [link.from.index, link.to.index].sort((a, b) => a - b).join(' ')
    const before = seen.get(pair) ?? 0
    seen.set(pair, before + 1)
    nth.set(link, before)
  }
  return (link) => nth.get(link) ?? 0
}

interface Routing {
  readonly vertical: Down
  readonly horizontal: Across
  readonly boxes: readonly Box[]
  readonly places: Places
}

function routing(
  grid: Grid,
  { loops }: Links,
  routes: readonly Route[],
  needs: readonly LaneNeeds[],
): Routing {
  const sides = portsBySide(routes, loops)
  growForPorts(grid, sides)
  const offsets = portOffsets(grid, sides, routes.length, loops.length)
  const channels = channelsOf(grid, routes)
  const vertical = down(grid, routes, channels, needs)
  const channel = channelHeights(grid, channels, vertical)
  const yOf = ({ is, level, height }: Item) => {
    const room = vertical.levelHeight[level] ?? 0
    return (vertical.levelTop[level] ?? 0) + (is === 'card' ? room - height / 2 : room / 2)
  }
  const gutters = guttersOf(grid, routes, {
    start: ({ link }) => yOf(link.from) + (offsets.start[link.index] ?? 0),
    end: ({ link }) => yOf(link.to) + (offsets.end[link.index] ?? 0),
    channel: ({ link }) => channel[link.index] ?? 0,
  })
  const horizontal = across(grid, routes, loops, gutters.tracks)
  const boxes = boxesOf(grid, vertical, horizontal)
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }
  const places: Places = {
    box: (item) => boxes[item.index] ?? nowhere,
    offsets,
    channel,
    gutter: gutterPlaces(gutters, horizontal, routes.length),
    nth: counted(routes),
  }
  return { vertical, horizontal, boxes, places }
}

function connectionsOf(
  { links, loops }: Links,
  routes: readonly Route[],
  { places }: Routing,
): Map<string, PlacedConnection> {
  const connections = new Map<string, PlacedConnection>()
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

function assembled(grid: Grid, list: Links, routes: readonly Route[], routed: boolean): Placed {
  const needs = laneNeeds(grid)
  const found = routing(grid, list, routes, needs)
  const { vertical, horizontal, boxes, places } = found
  const boxOf = ({ index }: Item) => boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
  const { laneWidth, phaseHeight, phasePadding } = headings
  const laneEnd = (i: number) =>
    i + 1 < grid.lanes.length ? (vertical.laneTop[i + 1] ?? 0) : vertical.height
  const phaseEnd = (i: number) =>
    i + 1 < grid.phases.length ? (horizontal.phaseLeft[i + 1] ?? 0) : horizontal.width
  const lines = linesBetween(grid.lanes).map(({ below, kinds }) => ({
    kinds,
    y: laneEnd(grid.lanes.findIndex(({ id }) => id === below)),
  }))
  const only = (kind: Item['is']) => grid.items.filter(({ is }) => is === kind)
  return {
    bounds: {
      x: -laneWidth,
      y: -phaseHeight,
      width: horizontal.width + laneWidth,
      height: vertical.height + phaseHeight,
    },
    headings: { laneWidth, phaseHeight },
    lanes: grid.lanes.map(({ id }, i) => ({
      id,
      y: vertical.laneTop[i] ?? 0,
      height: laneEnd(i) - (vertical.laneTop[i] ?? 0),
      lines: needs[i]?.lines ?? [],
    })),
    phases: grid.phases.map((phase, i) => {
      const x = horizontal.phaseLeft[i] ?? 0
      const width = phaseEnd(i) - x
      return {
        id: phase?.id ?? null,
        x,
        width,
        lines: breakLines(phase?.name ?? '', phaseText, width - 2 * phasePadding, 1),
      }
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
    steps: new Map(only('step').map((item) => [item.id, placedStep(item, boxOf(item), grid)])),
    bundles: only('bundle').map((item) => ({
      id: item.id,
      lane: grid.lanes[item.lane]?.id ?? '',
      phase: grid.phases[grid.columns[item.column]?.phase ?? 0]?.id ?? null,
      box: boxOf(item),
      steps: item.steps,
    })),
    cards: only('card').map((item) => placedCard(item, boxOf(item), grid)),
    stems: routed
      ? list.links.flatMap((link) => {
          const route = routes[link.index]
          return route && link.stem !== null
            ? [{ card: link.id, step: link.stem, points: pointsOf(route, places) }]
            : []
        })
      : [],
    connections: routed
      ? connectionsOf(list, routes, found)
      : new Map(
          [...list.links, ...list.loops]
            .filter(({ stem }) => stem === null)
            .map(({ id }) => [id, { id, points: [], label: null }]),
        ),
    lines,
    routed,
  }
}

/** Where everything of a blueprint stands, routes included: a pure function of the document. */
export function arrange(blueprint: Blueprint): Placed {
  const grid = gridOf(blueprint)
  const list = linksOf(blueprint, grid)
  return assembled(grid, list, routesOf(grid, list.links), true)
}

/** Where all boxes stand, exactly as `arrange` has them; the routes are left out. */
export function arrangeBoxes(blueprint: Blueprint): Placed {
  const grid = gridOf(blueprint)
  const list = linksOf(blueprint, grid)
  return assembled(grid, list, routesOf(grid, list.links), false)
}
