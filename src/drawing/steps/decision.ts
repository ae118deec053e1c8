import { polygon } from '../roundedPath.ts'
import { nameInMiddle } from './card.ts'
import type { StepShape } from './stepShape.ts'

/** A true diamond, its corners on the middle of the box's sides, outlined in the lane's colour. */
export const decision: StepShape = {
  draw: (ground) => {
    const { width, height, failing, theme, color } = ground
    const corners = [
      { x: width / 2, y: 0 },
      { x: width, y: height / 2 },
      { x: width / 2, y: height },
      { x: 0, y: height / 2 },
    ]
    const ink = { fill: theme.card, stroke: failing ? theme.failBorder : color, strokeWidth: 1.4 }
    return [{ is: 'path', d: polygon(corners), ink }, nameInMiddle(ground)]
  },
  badge: ({ width, height }) => ({ x: width * 0.76, y: height * 0.2 }),
}
