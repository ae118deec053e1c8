import type { ColumnTarget, RowTarget } from '#edits/target.ts'
import type { Placed, PlacedColumn, PlacedRow, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'

/** Where something dropped at a point would stand. */
export interface DropTarget {
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
}

/** How far from a column's edge, in px, a drop still means "between". */
const edge = 10

const isOn = (start: number, length: number, at: number) => at >= start + edge && at <= start + length - edge

/** The phase whose part of the picture holds a place. */
function phaseAt({ phases }: Placed, x: number): Id | null {
  const holding = phases.findLast((phase) => x >= phase.x) ?? phases[0]
  return holding?.id ?? null
}

function across(placed: Placed, x: number): Pick<DropTarget, 'phase' | 'column'> {
  const on = placed.columns.find((column) => isOn(column.x, column.width, x))
  if (on) return { phase: on.phase, column: { at: on.column } }
  const phase = phaseAt(placed, x)
  const columns = placed.columns.filter((column) => column.phase === phase)
  const behind = columns.findIndex((column) => x < column.x + column.width / 2)
  return { phase, column: gapBefore<PlacedColumn>(columns, behind, ({ column }) => column) }
}

function down(rows: readonly PlacedRow[], y: number): RowTarget | null {
  if (rows.length === 0) return null
  const on = rows.find((row) => isOn(row.y, row.height, y))
  if (on) return { at: on.row }
  const behind = rows.findIndex((row) => y < row.y + row.height / 2)
  return gapBefore<PlacedRow>(rows, behind, ({ row }) => row)
}

/** The space before one of them; -1 stands for the end. */
function gapBefore<Part>(
  parts: readonly Part[],
  index: number,
  numberOf: (part: Part) => number,
): ColumnTarget {
  const before = parts[(index < 0 ? parts.length : index) - 1]
  const behind = index < 0 ? undefined : parts[index]
  return { between: [before ? numberOf(before) : null, behind ? numberOf(behind) : null] }
}

/** The place under a point of the drawing: a cell, or the space between two columns or rows; null outside the lanes. */
export function targetAt(placed: Placed, point: Point): DropTarget | null {
  const lane = placed.lanes.find(({ y, height }) => point.y >= y && point.y < y + height)
  if (!lane || placed.columns.length === 0) return null
  const row = down(
    placed.rows.filter((each) => each.lane === lane.id),
    point.y,
  )
  return row && { lane: lane.id, ...across(placed, point.x), row }
}

const sameEnd = (a: ColumnTarget, b: ColumnTarget) =>
  'at' in a
    ? 'at' in b && a.at === b.at
    : 'between' in b && a.between[0] === b.between[0] && a.between[1] === b.between[1]

/** True where two targets are the same place. */
export const sameTarget = (a: DropTarget, b: DropTarget): boolean =>
  a.lane === b.lane && a.phase === b.phase && sameEnd(a.column, b.column) && sameEnd(a.row, b.row)
