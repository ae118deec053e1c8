import type { Figure } from '../figure.ts'
import { cardGround, laneBar, nameAtLeft } from './card.ts'
import { cornerBadge, type StepGround, type StepShape } from './stepShape.ts'

const gap = 3

const innerBorder = ({ width, height, failing, theme }: StepGround): Figure => ({
  is: 'rect',
  box: { x: gap, y: gap, width: width - 2 * gap, height: height - 2 * gap },
  radius: 6,
  ink: { stroke: failing ? theme.failBorder : theme.border, strokeWidth: 1 },
})

/** A card with a doubled border: another blueprint stands behind it. */
export const subprocess: StepShape = {
  draw: (ground) => [cardGround(ground), innerBorder(ground), laneBar(ground), nameAtLeft(ground)],
  badge: cornerBadge,
}
