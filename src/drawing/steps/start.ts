import { nameInMiddle } from './card.ts'
import { cornerBadge, type StepGround, type StepShape } from './stepShape.ts'
import type { Figure } from '../figure.ts'

// A tall pill keeps its corners wide enough for text and marks.
const mostRadius = 25

/** A pill: the outline of where a service starts and ends. */
export function pill({ width, height, failing, color, theme }: StepGround, strokeWidth: number): Figure {
  const inset = strokeWidth / 2
  return {
    is: 'rect',
    box: { x: inset, y: inset, width: width - strokeWidth, height: height - strokeWidth },
    radius: Math.min(mostRadius, (height - strokeWidth) / 2),
    ink: { fill: theme.card, stroke: failing ? theme.failBorder : color, strokeWidth },
  }
}

/** A pill with a thin outline. */
export const start: StepShape = {
  draw: (ground) => [pill(ground, 1.4), nameInMiddle(ground)],
  badge: cornerBadge,
}
