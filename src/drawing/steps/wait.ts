import { cardGround, laneBar, nameAtLeft } from './card.ts'
import { cornerBadge, type StepShape } from './stepShape.ts'

/** A card in the colour of waiting: the triangle with its W is put on it as on every step with a wait. */
export const wait: StepShape = {
  draw: (ground) => [
    cardGround(ground, ground.failing ? {} : { stroke: ground.theme.wait.ground, strokeWidth: 1.25 }),
    laneBar(ground),
    nameAtLeft(ground),
  ],
  badge: cornerBadge,
}
