import type { Box } from '#layout/placed.ts'
import type { Figure } from './figure.ts'
import { badgeType, capsMiddle } from './lettering.ts'
import type { Theme } from './theme.ts'

const reach = 4
const radius = 8

/** A dashed frame and a question mark: this step waits for work. (0, 0) is the top left of its box. */
export function drawOpenMark({ width, height }: Pick<Box, 'width' | 'height'>, theme: Theme): Figure[] {
  const color = theme.attention
  const box = { x: -reach, y: -reach, width: width + 2 * reach, height: height + 2 * reach }
  const at = { x: 2, y: 0 }
  const type = { ...badgeType(color), size: 11 }
  return [
    { is: 'rect', box, radius: 12, ink: { stroke: color, strokeWidth: 1.4, dash: [5, 4] } },
    { is: 'circle', at, radius, ink: { fill: theme.card, stroke: color, strokeWidth: 1.4 } },
    {
      is: 'text',
      at: { x: at.x, y: at.y + capsMiddle(type) },
      lines: ['?'],
      type: { ...type, anchor: 'middle' },
    },
  ]
}
