import type { Placed } from '#layout/placed.ts'
import { drawLine } from './drawLines.ts'
import type { Figure } from './figure.ts'
import type { Sheet } from './sheet.ts'
import { laneColor, type Theme } from './theme.ts'

const right = ({ bounds }: Placed) => bounds.x + bounds.width

function laneBands({ blueprint, placed }: Sheet, theme: Theme): Figure[] {
  return placed.lanes.flatMap(({ id, y, height }): Figure[] => {
    const lane = blueprint.lanes.get(id)
    if (!lane) return []
    const box = { x: 0, y, width: right(placed), height }
    return [{ is: 'rect', box, ink: { fill: laneColor(lane, theme), fillOpacity: theme.bandOpacity } }]
  })
}

/** Thin borders between lanes where no line stands. */
function laneBorders({ placed }: Sheet, theme: Theme): Figure[] {
  const taken = new Set(placed.lines.map(({ y }) => y))
  const ink = { stroke: theme.hairline, strokeWidth: 1 }
  return placed.lanes
    .map(({ y }) => y)
    .filter((y, i) => i > 0 && !taken.has(y))
    .map((y) => ({ is: 'path', d: `M0 ${y}L${right(placed)} ${y}`, ink }))
}

function phaseBorders({ placed }: Sheet, theme: Theme): Figure[] {
  const bottom = placed.bounds.y + placed.bounds.height
  const ink = { stroke: theme.border, strokeWidth: 1, dash: [2, 4] }
  return placed.phases
    .slice(1)
    .map(({ x }) => ({ is: 'path', d: `M${x} ${-placed.headings.phaseHeight}L${x} ${bottom}`, ink }))
}

/** What lies below everything: the lanes' bands, the borders of the phases, and the lines. In the drawing's coordinates. */
export function drawBands(sheet: Sheet, theme: Theme): Figure[] {
  const { placed } = sheet
  return [
    ...laneBands(sheet, theme),
    ...laneBorders(sheet, theme),
    ...phaseBorders(sheet, theme),
    ...placed.lines.map(({ kinds, y }) => drawLine(kinds, 0, right(placed), y, theme)),
  ]
}
