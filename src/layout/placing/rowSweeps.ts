import { leastCostRows } from './leastCostRows.ts'
import type { Timeline } from './timeline.ts'

/** A connection as one of its steps sees it: it pulls the step level with the other. */
interface Pull {
  readonly step: number
  readonly weight: number
}

/** The steps of one lane in one column. */
interface Cell {
  readonly lane: number
  readonly steps: readonly number[]
}

interface Stage {
  readonly timeline: Timeline
  readonly pulls: readonly (readonly Pull[])[]
  /** How many rows lie above each lane. */
  readonly above: readonly number[]
  readonly rowsOf: readonly number[]
  /** The row of each step in its lane; -1 until the first sweep has come by. */
  readonly row: Int32Array
}

const sweeps = 6

/**
 * The row of each step in its lane: 0, 1, 2… A lane has as many rows as its highest stack. Cells are settled one by one, sweeping
 * from left to right and back, so that connected steps come to stand level.
 */
export function rowSweeps(timeline: Timeline, column: readonly number[]): number[] {
  const cells = cellsOf(timeline, column)
  const stage = stageOf(timeline, column, cells)
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const cell of sweep % 2 === 0 ? cells : cells.toReversed()) settle(stage, cell, sweep === 0)
  return [...stage.row]
}

/** From left to right, in a column from top to bottom. */
function cellsOf({ lane }: Timeline, column: readonly number[]): Cell[] {
  const order = column.map((_, step) => step)
  order.sort((a, b) => at(column, a) - at(column, b) || at(lane, a) - at(lane, b) || a - b)
  const cells = new Map<string, { readonly lane: number; readonly steps: number[] }>()
  for (const step of order) {
    const key = `${column[step]} ${lane[step]}`
    const cell = cells.get(key)
    if (cell) cell.steps.push(step)
    else cells.set(key, { lane: at(lane, step), steps: [step] })
  }
  return [...cells.values()]
}

function stageOf(timeline: Timeline, column: readonly number[], cells: readonly Cell[]): Stage {
  const lanes = timeline.lane.reduce((most, lane) => Math.max(most, lane + 1), 0)
  const rowsOf = Array.from({ length: lanes }, () => 1)
  for (const { lane, steps } of cells) rowsOf[lane] = Math.max(at(rowsOf, lane), steps.length)
  const above: number[] = []
  rowsOf.reduce((sum, rows) => {
    above.push(sum)
    return sum + rows
  }, 0)
  const row = new Int32Array(timeline.steps.length).fill(-1)
  return { timeline, pulls: pullsOf(timeline, column), above, rowsOf, row }
}

/** Within a lane a level connection matters twice as much as between lanes; the farther it leads the less. */
function pullsOf({ steps, lane, links }: Timeline, column: readonly number[]): Pull[][] {
  const pulls = steps.map((): Pull[] => [])
  for (const { from, to } of links) {
    const columnsBetween = Math.max(0, Math.abs(at(column, from) - at(column, to)) - 1)
    const weight = (lane[from] === lane[to] ? 2 : 1) / (1 + columnsBetween / 2)
    pulls[from]?.push({ step: to, weight })
    pulls[to]?.push({ step: from, weight })
  }
  return pulls
}

/** Orders the steps of a cell by where their neighbours pull them and gives them the rows that suit them best in that order. */
function settle(stage: Stage, { lane, steps }: Cell, isFirstSweep: boolean): void {
  if (at(stage.rowsOf, lane) === 1) {
    for (const step of steps) stage.row[step] = 0
    return
  }
  const wish = new Map(steps.map((step) => [step, wishOf(stage, lane, step)]))
  const ordered = steps.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b)
  const rows = at(stage.rowsOf, lane)
  const chosen = leastCostRows(ordered.length, rows, (place, row) => {
    const step = ordered[place] ?? 0
    const wanted = Math.min(Math.max((wish.get(step) ?? 0) - at(stage.above, lane), 0), rows - 1)
    // Ties go to the wish, in the first sweep also to the top.
    return uneven(stage, lane, step, row) + Math.abs(row - wanted) / 100 + (isFirstSweep ? row / 50 : 0)
  })
  ordered.forEach((step, place) => (stage.row[step] = chosen[place] ?? 0))
}

/** The mean level of a step's neighbours, counted in rows from the top of all lanes. */
function wishOf({ timeline, pulls, above, rowsOf, row }: Stage, lane: number, step: number): number {
  let sum = 0
  let weights = 0
  for (const pull of pulls[step] ?? []) {
    const other = at(timeline.lane, pull.step)
    const known = at(row, pull.step) >= 0
    if (!known && other === lane) continue
    const inLane = known ? at(row, pull.step) : (at(rowsOf, other) - 1) / 2
    sum += (at(above, other) + inLane) * pull.weight
    weights += pull.weight
  }
  return weights > 0 ? sum / weights : at(above, lane) + Math.max(0, at(row, step))
}

/** How far from level a step's connections would be in a row, by weight. */
function uneven({ timeline, pulls, above, row }: Stage, lane: number, step: number, wanted: number): number {
  let sum = 0
  for (const pull of pulls[step] ?? []) {
    const other = at(row, pull.step)
    if (other < 0) continue
    sum += pull.weight * Math.abs(at(above, lane) + wanted - at(above, at(timeline.lane, pull.step)) - other)
  }
  return sum
}

/** Only ever asked for what is there. */
const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0
