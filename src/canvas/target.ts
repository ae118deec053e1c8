import type { ColumnTarget, RowTarget } from '#edits/target.ts'
import type { Box, Placed, PlacedColumn, PlacedRow, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'

/** Where something dropped at a point would stand, and the box that shows it. */
export interface DropTarget {
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
  readonly box: Box
}

/** How far from a column's edge, in px, a drop still means "between". */
const edge = 10
const barWidth = 6

interface Across {
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly x: number
  readonly width: number
}

const isOn = (start: number, length: number, at: number) => at >= start + edge && at <= start + length - edge

/** The phase whose part of the picture holds a place. */
function phaseAt({ phases }: Placed, x: number): Id | null {
  const holding = phases.findLast((phase) => x >= phase.x) ?? phases[0]
  return holding?.id ?? null
}

/** A bar in the gutter before the column at `index` among those of one phase. */
function betweenColumns(
  columns: readonly PlacedColumn[],
  index: number,
  phase: Id | null,
  x: number,
): Across {
  const before = columns[index - 1]
  const after = columns[index]
  const left = before ? before.x + before.width : after ? after.x - 2 * edge : x
  const right = after ? after.x : left + 2 * edge
  return {
    phase,
    column: { between: [before?.column ?? null, after?.column ?? null] },
    x: (left + right) / 2 - barWidth / 2,
    width: barWidth,
  }
}

function across(placed: Placed, x: number): Across {
  const on = placed.columns.find((column) => isOn(column.x, column.width, x))
  if (on) return { phase: on.phase, column: { at: on.column }, x: on.x, width: on.width }
  const phase = phaseAt(placed, x)
  const columns = placed.columns.filter((column) => column.phase === phase)
  const index = columns.findIndex((column) => x < column.x + column.width / 2)
  return betweenColumns(columns, index < 0 ? columns.length : index, phase, x)
}

function down(rows: readonly PlacedRow[], y: number): { row: RowTarget; y: number; height: number } | null {
  const first = rows[0]
  if (!first) return null
  const on = rows.find((row) => isOn(row.y, row.height, y))
  if (on) return { row: { at: on.row }, y: on.y, height: on.height }
  const index = rows.findIndex((row) => y < row.y + row.height / 2)
  const before = rows[(index < 0 ? rows.length : index) - 1]
  const after = index < 0 ? undefined : rows[index]
  const line =
    before && after
      ? (before.y + before.height + after.y) / 2
      : before
        ? before.y + before.height + edge / 2
        : first.y - edge / 2
  return {
    row: { between: [before?.row ?? null, after?.row ?? null] },
    y: line - barWidth / 2,
    height: barWidth,
  }
}

/** The place under a point of the drawing: a cell, or the space between two columns or rows; null outside the lanes. */
export function targetAt(placed: Placed, point: Point): DropTarget | null {
  const lane = placed.lanes.find(({ y, height }) => point.y >= y && point.y < y + height)
  if (!lane || placed.columns.length === 0) return null
  const horizontal = across(placed, point.x)
  const vertical = down(
    placed.rows.filter((row) => row.lane === lane.id),
    point.y,
  )
  if (!vertical) return null
  const between = 'between' in horizontal.column
  const box = between
    ? { x: horizontal.x, y: lane.y + 4, width: horizontal.width, height: lane.height - 8 }
    : { x: horizontal.x, y: vertical.y, width: horizontal.width, height: vertical.height }
  return { lane: lane.id, phase: horizontal.phase, column: horizontal.column, row: vertical.row, box }
}
