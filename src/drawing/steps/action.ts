import { cardGround, laneBar, nameAtLeft } from './card.ts'
import { cornerBadge, type StepShape } from './stepShape.ts'

/** A card with the lane's colour at its left. */
export const action: StepShape = {
  draw: (ground) => [cardGround(ground), laneBar(ground), nameAtLeft(ground)],
  badge: cornerBadge,
}
