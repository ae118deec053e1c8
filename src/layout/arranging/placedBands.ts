import { linesBetween } from '#model/lines.ts'
import * as measures from '../measures.ts'
import type { Lines, Placed } from '../placed.ts'
import { breakLines } from '../text.ts'
import type { Across, Down, LaneNeeds } from './coordinates.ts'
import type { Grid } from './grid.ts'

const { headings, laneText, phaseText } = measures

export interface LaneHeading extends LaneNeeds {
  readonly lines: Lines
}

/** The names of the lanes as their headings show them, and how many lines stand at their borders. */
export function laneHeadings(grid: Grid): LaneHeading[] {
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

type Bands = Pick<Placed, 'bounds' | 'headings' | 'lanes' | 'phases' | 'columns' | 'rows' | 'lines'>

/** Lanes, phases, columns, rows and the lines between lanes. */
export function placedBands(grid: Grid, found: readonly LaneHeading[], down: Down, across: Across): Bands {
  const { laneWidth, phaseHeight } = headings
  const lanes = placedLanes(grid, found, down)
  return {
    bounds: {
      x: -laneWidth,
      y: -phaseHeight,
      width: across.width + laneWidth,
      height: down.height + phaseHeight,
    },
    headings: { laneWidth, phaseHeight },
    lanes,
    phases: placedPhases(grid, across),
    columns: grid.columns.map(({ phase, column }, c) => ({
      phase: grid.phases[phase]?.id ?? null,
      column,
      x: across.columnLeft[c] ?? 0,
      width: across.columnWidth[c] ?? 0,
    })),
    rows: grid.levels.map(({ lane, row }, i) => ({
      lane: grid.lanes[lane]?.id ?? '',
      row,
      y: down.levelTop[i] ?? 0,
      height: down.levelHeight[i] ?? 0,
    })),
    lines: linesBetween(grid.lanes).map(({ below, kinds }) => {
      const lane = lanes.find(({ id }) => id === below)
      return { kinds, y: lane ? lane.y + lane.height : 0 }
    }),
  }
}

const placedLanes = (
  { lanes }: Grid,
  found: readonly LaneHeading[],
  { laneTop, height }: Down,
): Placed['lanes'] =>
  lanes.map(({ id }, i) => {
    const y = laneTop[i] ?? 0
    return { id, y, height: (laneTop[i + 1] ?? height) - y, lines: found[i]?.lines ?? [] }
  })

const placedPhases = ({ phases }: Grid, { phaseLeft, width: end }: Across): Placed['phases'] =>
  phases.map((phase, i) => {
    const x = phaseLeft[i] ?? 0
    const width = (phaseLeft[i + 1] ?? end) - x
    const lines = breakLines(phase?.name ?? '', phaseText, width - 2 * headings.phasePadding, 1)
    return { id: phase?.id ?? null, x, width, lines }
  })
