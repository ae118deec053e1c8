import type { Box, Placed } from '#layout/placed.ts'
import { contentBox, landscape, type PageSize } from '../paper.ts'
import { ptOfPx } from '../page.ts'
import { stretches, type Stretch } from './cuts.ts'

/** How a drawing falls into tiles. */
export interface TilePlan {
  readonly paper: PageSize
  /** pt for one px of the drawing. */
  readonly scale: number
  readonly columns: readonly Stretch[]
  readonly rows: readonly Stretch[]
}

/** Shares of the drawing's own size, the largest first: below three quarters the smallest texts are hard to read on paper. */
export const readableSizes: readonly number[] = [1, 0.95, 0.9, 0.85, 0.8, 0.75]

const middles = (spans: readonly { readonly from: number; readonly to: number }[]): number[] =>
  spans.flatMap(({ to }, i) => {
    const next = spans[i + 1]
    return next && next.from >= to ? [(to + next.from) / 2] : []
  })

/** Between columns: through no step. */
const betweenColumns = ({ columns }: Placed): number[] =>
  middles(columns.map(({ x, width }) => ({ from: x, to: x + width })).toSorted((a, b) => a.from - b.from))

/** Between lanes, and where a lane is high, between its rows. */
export const betweenRows = ({ lanes, rows }: Placed): number[] =>
  [
    ...lanes.map(({ y, height }) => y + height),
    ...middles(
      rows.map(({ y, height }) => ({ from: y, to: y + height })).toSorted((a, b) => a.from - b.from),
    ),
  ].toSorted((a, b) => a - b)

function planFor(placed: Placed, bounds: Box, paper: PageSize, scale: number): TilePlan {
  const { width, height } = contentBox(paper)
  const { laneWidth, phaseHeight } = placed.headings
  const columns = stretches({
    from: bounds.x,
    to: bounds.x + bounds.width,
    room: width / scale,
    repeated: laneWidth,
    good: betweenColumns(placed),
  })
  const rows = stretches({
    from: bounds.y,
    to: bounds.y + bounds.height,
    room: height / scale,
    repeated: phaseHeight,
    good: betweenRows(placed),
  })
  return { paper, scale, columns, rows }
}

/** The fewest sheets on which a drawing can be read; of plans with equally many, the one that shows it largest. */
export function tilePlan(placed: Placed, bounds: Box, upright: PageSize): TilePlan {
  const plans = readableSizes.flatMap((size) =>
    [landscape(upright), upright].map((paper) => planFor(placed, bounds, paper, size * ptOfPx)),
  )
  const sheets = ({ columns, rows }: TilePlan) => columns.length * rows.length
  return plans.reduce((best, plan) => (sheets(plan) < sheets(best) ? plan : best))
}
