import { stepBox } from '#layout/measures.ts'
import type { Figure, Ink } from '../figure.ts'
import { centredBaseline, stepNameType } from '../lettering.ts'
import type { StepGround } from './stepShape.ts'

const radius = 9
const bar = { width: 3, inset: 10 }

type Lettering = Extract<Figure, { is: 'text' }>

/** The ground of a rectangular step. */
export function cardGround({ width, height, failing, theme }: StepGround, ink: Partial<Ink> = {}): Figure {
  const stroke = failing ? theme.failBorder : theme.border
  return {
    is: 'rect',
    box: { x: 0, y: 0, width, height },
    radius,
    ink: { fill: theme.card, stroke, strokeWidth: failing ? 1.25 : 1, ...ink },
  }
}

/** The lane's colour, at the left edge. */
export const laneBar = ({ height, color }: StepGround, x = 0): Figure => ({
  is: 'rect',
  box: { x, y: bar.inset, width: bar.width, height: height - 2 * bar.inset },
  radius: bar.width / 2,
  ink: { fill: color },
})

/** The name from the left edge, centred in the height that its marks leave. */
export function nameAtLeft({ lines, stripTop, height, theme }: StepGround): Lettering {
  const type = stepNameType(theme)
  const middle = stripTop < height ? (stepBox.top + stripTop - stepBox.marksGap) / 2 : height / 2
  const at = { x: stepBox.paddingLeft, y: centredBaseline(middle, lines.length, type) }
  return { is: 'text', at, lines, type }
}

/** The name right above its marks, or in the middle of the box where there are none; each line centred. */
export function nameInMiddle({ lines, stripTop, width, height, theme }: StepGround): Lettering {
  const type = stepNameType(theme)
  const block = lines.length * type.lineHeight
  const middle = stripTop < height ? stripTop - stepBox.marksGap - block / 2 : height / 2
  const at = { x: width / 2, y: centredBaseline(middle, lines.length, type) }
  return { is: 'text', at, lines, type: { ...type, anchor: 'middle' } }
}
