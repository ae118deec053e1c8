import type { Figure, Ink } from '../figure.ts'
import { stepNameType, stepPadding } from '../lettering.ts'
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

/** The baseline of the first of the ground's lines, centred in the height above its marks. */
function firstBaseline({ lines, stripTop, height }: StepGround, size: number, lineHeight: number): number {
  const top = stripTop < height ? stepPadding.top : 0
  const free = (stripTop < height ? stripTop - stepPadding.gap : height) - top
  return top + free / 2 - ((lines.length - 1) * lineHeight) / 2 + size * 0.365
}

/** The name, set from the left edge. */
export function nameAtLeft(ground: StepGround): Lettering {
  const type = stepNameType(ground.theme)
  const at = { x: stepPadding.left, y: firstBaseline(ground, type.size, type.lineHeight) }
  return { is: 'text', at, lines: ground.lines, type }
}

/** The name, each line centred. */
export function nameInMiddle(ground: StepGround): Lettering {
  const type = stepNameType(ground.theme)
  const at = { x: ground.width / 2, y: firstBaseline(ground, type.size, type.lineHeight) }
  return { is: 'text', at, lines: ground.lines, type: { ...type, anchor: 'middle' } }
}
