import { stepBox } from '#layout/measures.ts'
import type { Figure, Ink, Type } from '../figure.ts'
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

/** The baseline of the name's first line: right above the marks where there are any, else in the middle of the box. */
function firstBaseline({ lines, stripTop, height }: StepGround, type: Type): number {
  const block = lines.length * type.lineHeight
  const middle = stripTop < height ? stripTop - stepBox.marksGap - block / 2 : height / 2
  return centredBaseline(middle, lines.length, type)
}

/** The name, set from the left edge. */
export function nameAtLeft(ground: StepGround): Lettering {
  const type = stepNameType(ground.theme)
  const at = { x: stepBox.paddingLeft, y: firstBaseline(ground, type) }
  return { is: 'text', at, lines: ground.lines, type }
}

/** The name, each line centred. */
export function nameInMiddle(ground: StepGround): Lettering {
  const type = stepNameType(ground.theme)
  const at = { x: ground.width / 2, y: firstBaseline(ground, type) }
  return { is: 'text', at, lines: ground.lines, type: { ...type, anchor: 'middle' } }
}
