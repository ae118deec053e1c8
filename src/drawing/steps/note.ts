import { cardGround, nameAtLeft } from './card.ts'
import { cornerBadge, type StepShape } from './stepShape.ts'

/** A remark: dashed border, no colour of a lane, plain weight. */
export const note: StepShape = {
  draw: (ground) => {
    const { ink, ground: fill } = ground.theme.note
    const name = nameAtLeft(ground)
    return [
      cardGround(ground, { fill, dash: [4, 3] }),
      { ...name, type: { ...name.type, color: ink, weight: 400 } },
    ]
  },
  badge: cornerBadge,
}
