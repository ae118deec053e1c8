import type { Channels } from './channels.ts'
import type { Grid } from './grid.ts'
import type { Link } from './links.ts'
import * as measures from '../measures.ts'
import type { Route } from './route.ts'
import { quantised } from './tracks.ts'

/** Where levels and channels stand, in px from the top. */
export interface Down {
  readonly levelTop: readonly number[]
  readonly levelHeight: readonly number[]
  readonly channelTop: readonly number[]
  readonly channelHeight: readonly number[]
  /** Strips at a channel's top and foot in which labels of verticals stand, free of runs. */
  readonly labelsAbove: readonly number[]
  readonly labelsBelow: readonly number[]
  readonly laneTop: readonly number[]
  readonly height: number
}

/** Where columns and gutters stand, in px from the left. */
export interface Across {
  readonly columnLeft: readonly number[]
  readonly columnWidth: readonly number[]
  readonly gutterLeft: readonly number[]
  readonly gutterWidth: readonly number[]
  /** At a gutter's left, in which labels of the runs that leave boxes there stand, free of verticals. */
  readonly labelStrip: readonly number[]
  readonly phaseLeft: readonly number[]
  readonly width: number
}

const { channel, track, gutter, label, lane, phase, column: columnMeasures, rightMargin } = measures

/** As narrow for two tracks as for none, and slowly wider: rows keep their distance when a line comes or goes. */
const channelFor = (tracks: number): number =>
  Math.max(channel.least, 2 * channel.padding + (tracks - 1) * track.apart)

/** The heights that labels of straight verticals need in each channel, below or above the box they leave. */
function labelStrips(grid: Grid, routes: readonly Route[]): { above: number[]; below: number[] } {
  const above = Array.from({ length: grid.levels.length + 1 }, () => 0)
  const below = [...above]
  for (const { shape, link } of routes) {
    if (shape !== 'V' || !link.label) continue
    const height = link.label.height + label.clearance
    const isDown = link.to.level > link.from.level
    const list = isDown ? above : below
    const at = isDown ? link.from.level + 1 : link.from.level
    list[at] = Math.max(list[at] ?? 0, height)
  }
  return { above, below }
}

/** How much a lane's first level must grow so that the lane's name fits its heading. */
function least(grid: Grid, index: number, nameLines: number, linesRound: number): number {
  const { collapsed } = grid.lanes[index] ?? {}
  if (collapsed) return lane.collapsed
  const name = nameLines * measures.laneText.lineHeight + lane.aroundName + linesRound * lane.aroundLine
  return Math.max(lane.least, name)
}

export interface LaneNeeds {
  readonly nameLines: number
  readonly linesRound: number
}

/** Heights of levels by their boxes, of channels by their runs, of lanes by their names. */
export function down(
  grid: Grid,
  routes: readonly Route[],
  channels: Channels,
  needs: readonly LaneNeeds[],
): Down {
  const levels = grid.levels.length
  const levelHeight: number[] = grid.levels.map(({ lane: index }) =>
    grid.lanes[index]?.collapsed ? measures.bundle.height : measures.stepBox.leastHeight,
  )
  for (const { level, height } of grid.items) levelHeight[level] = Math.max(levelHeight[level] ?? 0, height)
  const { above, below } = labelStrips(grid, routes)
  const borders = new Set(grid.firstLevel)
  const channelHeight = Array.from({ length: levels + 1 }, (_, k) => {
    const tracks = channels.tracks[k] ?? 0
    const runs = borders.has(k) ? borderFor(grid, k, tracks) : channelFor(tracks)
    return runs + (above[k] ?? 0) + (below[k] ?? 0)
  })
  grid.lanes.forEach((_, index) => growLane(grid, index, needs[index], levelHeight, channelHeight))
  return stacked(grid, levelHeight, channelHeight, above, below)
}

/** The channel between two lanes, or above the first or below the last; a collapsed lane without lines is a narrow band. */
function borderFor({ lanes, levels }: Grid, k: number, tracks: number): number {
  const isCollapsed = (level: number) => lanes[levels[level]?.lane ?? -1]?.collapsed ?? false
  const narrow = tracks === 0 && (isCollapsed(k - 1) || isCollapsed(k))
  const room = narrow ? 2 * (lane.collapsed - measures.bundle.height) : channel.lane
  return Math.max(tracks === 0 ? 0 : channelFor(tracks) + 8, k === 0 || k === levels.length ? room / 2 : room)
}

/** The part of a channel between two lanes that belongs to the lower one: runs keep to the upper, clear of the line between. */
const borderBelow = (height: number): number => Math.min(height, channel.lane) / 2

function growLane(
  grid: Grid,
  index: number,
  need: LaneNeeds | undefined,
  levelHeight: number[],
  channelHeight: readonly number[],
): void {
  const first = grid.firstLevel[index] ?? 0
  const next = grid.firstLevel[index + 1] ?? first
  const levels = grid.levels.length
  const top = first === 0 ? (channelHeight[0] ?? 0) : borderBelow(channelHeight[first] ?? 0)
  const foot =
    next === levels
      ? (channelHeight[levels] ?? 0)
      : (channelHeight[next] ?? 0) - borderBelow(channelHeight[next] ?? 0)
  let height = top + foot
  for (let level = first; level < next; level++)
    height += (levelHeight[level] ?? 0) + (level > first ? (channelHeight[level] ?? 0) : 0)
  const missing = least(grid, index, need?.nameLines ?? 1, need?.linesRound ?? 0) - height
  if (missing > 0) levelHeight[first] = (levelHeight[first] ?? 0) + missing
}

function stacked(
  grid: Grid,
  levelHeight: number[],
  channelHeight: number[],
  labelsAbove: number[],
  labelsBelow: number[],
): Down {
  const levels = grid.levels.length
  const levelTop: number[] = []
  const channelTop: number[] = []
  let y = 0
  for (let k = 0; k <= levels; k++) {
    channelTop.push(y)
    y += channelHeight[k] ?? 0
    if (k === levels) break
    levelTop.push(y)
    y += levelHeight[k] ?? 0
  }
  const laneTop = grid.lanes.map((_, index) => {
    const k = grid.firstLevel[index] ?? 0
    const height = channelHeight[k] ?? 0
    return index === 0 ? 0 : (channelTop[k] ?? 0) + height - borderBelow(height) - (labelsBelow[k] ?? 0)
  })
  return { levelTop, levelHeight, channelTop, channelHeight, labelsAbove, labelsBelow, laneTop, height: y }
}

/** The width that labels need in each gutter: those of routes and loops that leave a box at its right. */
function labelWidths(grid: Grid, routes: readonly Route[], loops: readonly Link[]): number[] {
  const widths = Array.from({ length: grid.columns.length + 1 }, () => 0)
  for (const { shape, link } of routes) {
    if (shape === 'V' || !link.label) continue
    const at = link.from.column + 1
    widths[at] = Math.max(widths[at] ?? 0, link.label.width + 2 * label.clearance)
  }
  for (const { from, label: size } of loops) {
    const at = from.column + 1
    const width = measures.selfLoop.out + (size ? size.width + 2 * label.clearance : 0)
    widths[at] = Math.max(widths[at] ?? 0, width)
  }
  return widths
}

function gutterFor(tracks: number, isOuter: boolean, isBorder: boolean): number {
  const lines = tracks === 0 ? 0 : 2 * gutter.padding + (quantised(tracks, track.quantum) - 1) * track.apart
  return Math.max(lines, isOuter ? gutter.outer : gutter.least) + (isBorder ? gutter.phase : 0)
}

/** Widths of columns by their boxes, of gutters by their verticals and labels, of phases by their least. */
export function across(
  grid: Grid,
  routes: readonly Route[],
  loops: readonly Link[],
  tracks: readonly number[],
): Across {
  const columns = grid.columns.length
  const columnWidth: number[] = grid.columns.map(() => columnMeasures.least)
  const used = new Set(grid.items.map(({ column }) => column))
  for (let c = 0; c < columns; c++) if (!used.has(c)) columnWidth[c] = columnMeasures.empty
  for (const { column, width } of grid.items) columnWidth[column] = Math.max(columnWidth[column] ?? 0, width)
  for (const { shape, link } of routes)
    if (shape === 'V' && link.label) {
      const { column } = link.from
      columnWidth[column] = Math.max(columnWidth[column] ?? 0, link.label.width + 2 * label.clearance)
    }
  const labelStrip = labelWidths(grid, routes, loops)
  const isBorder = (g: number) =>
    g > 0 && g < columns && grid.columns[g]?.phase !== grid.columns[g - 1]?.phase
  const gutterWidth = Array.from({ length: columns + 1 }, (_, g) => {
    const lines = gutterFor(tracks[g] ?? 0, g === 0 || g === columns, isBorder(g))
    return lines + (labelStrip[g] ?? 0)
  })
  widenPhases(grid, columnWidth, gutterWidth)
  const columnLeft: number[] = []
  const gutterLeft: number[] = []
  let x = 0
  for (let g = 0; g <= columns; g++) {
    gutterLeft.push(x)
    x += gutterWidth[g] ?? 0
    if (g === columns) break
    columnLeft.push(x)
    x += columnWidth[g] ?? 0
  }
  const phaseLeft = grid.phases.map((_, index) => {
    const g = grid.columns.findIndex((column) => column.phase === index)
    return g <= 0 ? 0 : (gutterLeft[g] ?? 0) + (gutterWidth[g] ?? 0) - gutter.phase - 2
  })
  return { columnLeft, columnWidth, gutterLeft, gutterWidth, labelStrip, phaseLeft, width: x + rightMargin }
}

function widenPhases(grid: Grid, columnWidth: number[], gutterWidth: readonly number[]): void {
  grid.phases.forEach((one, index) => {
    const own = grid.columns.flatMap((column, c) => (column.phase === index ? [c] : []))
    const first = own[0]
    if (first === undefined) return
    const width = own.reduce((sum, c) => sum + (columnWidth[c] ?? 0) + (gutterWidth[c] ?? 0), 0)
    const missing = (one?.collapsed ? phase.collapsed : phase.least) - width
    if (missing > 0) columnWidth[first] = (columnWidth[first] ?? 0) + missing
  })
}
