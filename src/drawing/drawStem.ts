import type { PlacedStem } from '#layout/placed.ts'
import type { Figure } from './figure.ts'
import { along, roundedPath } from './roundedPath.ts'
import { mixed, type Theme } from './theme.ts'

const dotRadius = 2

/** The thin line from a card of evidence to a step, ending in a dot at the step's border; in the drawing's coordinates. */
export function drawStem(placed: PlacedStem, theme: Theme): Figure[] {
  const [last, end] = placed.points.slice(-2)
  if (!last || !end) return []
  const color = mixed(theme.lanes.evidence, theme.card, 0.7)
  return [
    { is: 'path', d: roundedPath(placed.points, 4), ink: { stroke: color, strokeWidth: 1 } },
    { is: 'circle', at: along(end, last, dotRadius), radius: dotRadius, ink: { fill: color } },
  ]
}
