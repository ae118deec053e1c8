import type { Box } from '../placed.ts'
import { channelsOf } from './channels.ts'
import { across, type Across, down, type Down, type LaneNeeds } from './coordinates.ts'
import type { Grid } from './grid.ts'
import { guttersOf } from './gutters.ts'
import type { Item } from './item.ts'
import type { Link, Links } from './links.ts'
import { channelHeights, gutterPlaces, type Places } from './points.ts'
import { growForPorts, portOffsets, portsBySide } from './portOffsets.ts'
import type { Route } from './route.ts'

/** The grid in px. */
export interface Pixels {
  readonly vertical: Down
  readonly horizontal: Across
  readonly places: Places
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

/** How many straight verticals between the same two boxes come before each. */
function counted(routes: readonly Route[]): (link: Link) => number {
  const seen = new Map<string, number>()
  const nth = new Map<Link, number>()
  for (const { shape, link } of routes) {
    if (shape !== 'V') continue
    const pair = [link.from.index, link.to.index].toSorted((a, b) => a - b).join(' ')
    const before = seen.get(pair) ?? 0
    seen.set(pair, before + 1)
    nth.set(link, before)
  }
  return (link) => nth.get(link) ?? 0
}

/** From ways on the grid to places in px: ports, channels and rows first, then gutters and columns, since they need the heights. */
export function pixelsOf(
  grid: Grid,
  { loops }: Links,
  routes: readonly Route[],
  needs: readonly LaneNeeds[],
): Pixels {
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
  return { vertical, horizontal, places }
}
