import type { PlacedBundle } from '#layout/placed.ts'
import type { Lane } from '#model/blueprint.ts'
import type { Figure } from './figure.ts'
import { capsMiddle, countType } from './lettering.ts'
import { laneColor, type Theme } from './theme.ts'

const shift = 2.5

/** Steps that a collapsed lane or phase hides: a small stack with their number. (0, 0) is the top left of its box. */
export function drawBundle(placed: PlacedBundle, lane: Pick<Lane, 'kind' | 'color'>, theme: Theme): Figure[] {
  const { width, height } = placed.box
  const color = laneColor(lane, theme)
  const type = countType(theme.ink)
  const sheet = { width: width - shift, height: height - shift }
  const ink = { fill: theme.card, stroke: color, strokeWidth: 1 }
  const middle = { x: sheet.width / 2, y: sheet.height / 2 + capsMiddle(type) }
  return [
    { is: 'rect', box: { x: shift, y: shift, ...sheet }, radius: 6, ink },
    { is: 'rect', box: { x: 0, y: 0, ...sheet }, radius: 6, ink },
    { is: 'text', at: middle, lines: [String(placed.steps.length)], type: { ...type, anchor: 'middle' } },
  ]
}
