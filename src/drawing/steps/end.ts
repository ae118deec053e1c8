import { nameInMiddle } from './card.ts'
import { pill } from './start.ts'
import { cornerBadge, type StepShape } from './stepShape.ts'

/** A pill with a thick outline. */
export const end: StepShape = {
  draw: (ground) => [pill(ground, 3), nameInMiddle(ground)],
  badge: cornerBadge,
}
