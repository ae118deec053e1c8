import { breakLines } from '#layout/text.ts'
import type { Box } from '#layout/placed.ts'
import type { StandardMark, StepMarks } from '#model/marks.ts'
import type { Figure } from './figure.ts'
import { barsWidth, glyphSize, priorityBars, rulerTick, stateSign } from './glyphs.ts'
import { capsMiddle, pillType, rpnType } from './lettering.ts'
import { signedText, signedWidth } from './signedText.ts'
import type { Theme } from './theme.ts'

const pad = 6
const inner = 4
const between = 5
/** A pill is cut down to this width before it gives way to a number, in px. */
const leastPill = 52

const pillText = (text: string) => signedWidth(text, pillType(''))
const remainderWidth = (count: number) => (count > 0 ? between + pillText(`+${count}`) : 0)
const rpnWidth = (rpn: number) => signedWidth(String(rpn), rpnType('')) + inner + barsWidth

/** All of a pill's width but its text. */
const frameWidth = ({ state }: StandardMark) =>
  2 * pad + glyphSize + inner + (state === 'unmeasured' ? 0 : inner + glyphSize)

function pill(mark: StandardMark, text: string, { x, y, height }: Box, theme: Theme): Figure {
  const { ink, ground } = theme.states[mark.state]
  const type = pillType(ink)
  const width = frameWidth(mark) + pillText(text)
  const top = y + (height - glyphSize) / 2
  const baseline = y + height / 2 + capsMiddle(type)
  return {
    is: 'group',
    of: `standard ${mark.id}`,
    title: mark.text,
    figures: [
      { is: 'rect', box: { x, y, width, height }, radius: height / 2, ink: { fill: ground } },
      rulerTick({ x: x + pad, y: top }, ink),
      ...signedText(text, { x: x + pad + glyphSize + inner, y: baseline }, type),
      ...stateSign(mark.state, { x: x + width - pad - glyphSize, y: top }, ink),
    ],
  }
}

/** How many standards have no room: "+2". */
function remainder(count: number, { x, y, height }: Box, theme: Theme): Figure {
  const type = pillType(theme.states.unmeasured.ink)
  return { is: 'text', at: { x, y: y + height / 2 + capsMiddle(type) }, lines: [`+${count}`], type }
}

/** The first standards that fit. Only the very first is cut where it is too long: a row of stumps says less than a number. */
function pills(marks: readonly StandardMark[], strip: Box, theme: Theme): Figure[] {
  const figures: Figure[] = []
  const right = strip.x + strip.width
  let x = strip.x
  for (const [i, mark] of marks.entries()) {
    const room = right - x - remainderWidth(marks.length - i - 1) - frameWidth(mark)
    const fits = pillText(mark.text) <= room
    if (!fits && (i > 0 || room + frameWidth(mark) < leastPill))
      return [...figures, remainder(marks.length - i, { ...strip, x }, theme)]
    const text = fits ? mark.text : (breakLines(mark.text, pillType(''), room, 1)[0] ?? '')
    figures.push(pill(mark, text, { ...strip, x }, theme))
    x += frameWidth(mark) + pillText(text) + between
  }
  return figures
}

function rpnFigures(worst: NonNullable<StepMarks['worst']>, strip: Box, theme: Theme): Figure[] {
  const color = theme.priorities[worst.priority]
  const type = rpnType(color)
  const left = strip.x + strip.width - barsWidth
  const middle = strip.y + strip.height / 2
  const at = { x: left - inner, y: middle + capsMiddle(type) }
  return [
    { is: 'text', at, lines: [String(worst.rpn)], type: { ...type, anchor: 'end' } },
    ...priorityBars(worst.priority, { x: left, y: middle - glyphSize / 2 - 0.5 }, color),
  ]
}

/** The marks below a step's name: its standards from the left, the worst RPN at the right, its priority as bars. */
export function drawMarksStrip(
  { worst, standards }: StepMarks,
  strip: Box,
  themes: { readonly risks: Theme; readonly standards: Theme },
): Figure[] {
  const width = worst ? strip.width - rpnWidth(worst.rpn) - between : strip.width
  return [
    ...pills(standards, { ...strip, width }, themes.standards),
    ...(worst ? rpnFigures(worst, strip, themes.risks) : []),
  ]
}
