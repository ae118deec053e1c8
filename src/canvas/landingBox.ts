import type { Landfall, Landing } from '#edits/landingsOf.ts'
import type { Box, Placed } from '#layout/placed.ts'

/** How thick the bar is that stands for a new column or row, in px. */
const bar = 6
/** How wide the space counts before the first and behind the last of a scale, in px. */
const outside = { columns: 20, rows: 14 }

interface Stretch {
  readonly start: number
  readonly length: number
}

interface Marked extends Stretch {
  readonly number: number
}

/** A bar in the gap between two neighbours. */
function barIn(
  scale: readonly Marked[],
  { between, share }: Exclude<Landfall, { at: number }>,
  beyond: number,
): Stretch {
  const before = scale.find(({ number }) => number === between[0])
  const behind = scale.find(({ number }) => number === between[1])
  const end = before && before.start + before.length
  const from = end ?? (behind ? behind.start - beyond : 0)
  const to = behind?.start ?? from + beyond
  return { start: from + (to - from) * share - bar / 2, length: bar }
}

/** What is collapsed draws fewer columns than the document has: the last one before stands for those behind it. */
function stretchOf(scale: readonly Marked[], to: Landfall, beyond: number): Stretch | undefined {
  if (!('at' in to)) return scale.length > 0 ? barIn(scale, to, beyond) : undefined
  return scale.findLast(({ number }) => number <= to.at) ?? scale[0]
}

/** Where in the drawing as it stands now a step will land: its cell, or a bar where a new column or row opens. */
export function landingBox(placed: Placed, landing: Landing): Box | null {
  const lane = placed.lanes.find(({ id }) => id === landing.lane)
  const columns = placed.columns
    .filter(({ phase }) => phase === landing.phase)
    .map(({ column, x, width }): Marked => ({ number: column, start: x, length: width }))
  const rows = placed.rows
    .filter((row) => row.lane === landing.lane)
    .map(({ row, y, height }): Marked => ({ number: row, start: y, length: height }))
  const across = stretchOf(columns, landing.column, outside.columns)
  const down = stretchOf(rows, landing.row, outside.rows)
  if (!lane || !across || !down) return null
  const x = { x: across.start, width: across.length }
  // A new column is told by a bar, even where the row is a new one, too.
  if ('between' in landing.column && ('between' in landing.row || rows.length === 1))
    return { ...x, y: lane.y + 4, height: lane.height - 8 }
  return { ...x, y: down.start, height: down.length }
}

/** True where a landing opens a column or row of its own. */
export const opensPlace = ({ column, row }: Landing): boolean => 'between' in column || 'between' in row
