import type { Point } from '#layout/placed.ts'
import type { StepMarks } from '#model/marks.ts'
import type { Figure } from './figure.ts'
import { badgeType, capsMiddle, widthOf } from './lettering.ts'
import { shiftedPath } from './roundedPath.ts'
import type { DrawingWords } from './sheet.ts'
import type { Theme } from './theme.ts'

/** The letters in the marks. */
export type MarkLetters = Pick<DrawingWords, 'failPointLetter' | 'waitLetter'>

const radius = 11
const halo = 1.5
const apart = 4

/** An upright triangle, centred on (0, 0), its corners slightly rounded. */
const triangleHalfWidth = 12.8
const triangleShape = 'M-1.8 -11.2Q0 -13.8 1.8 -11.2L11.7 6.4Q12.8 9 10.2 9L-10.2 9Q-12.8 9 -11.7 6.4Z'

const badgeText = (count: number, letter: string) => (count > 1 ? `${letter}${count}` : letter)
const failWidth = (text: string) => Math.max(2 * radius, widthOf(text, badgeType('')) + 11)

/** F in a filled red circle; where there are several, their number stands behind it and the circle grows to the left. */
function failPointBadge(text: string, at: Point, theme: Theme): Figure[] {
  const { ink, ground } = theme.fail
  const type = badgeType(ink)
  const width = failWidth(text)
  const box = { x: at.x + radius - width, y: at.y - radius, width, height: 2 * radius }
  const middle = { x: box.x + width / 2, y: at.y + capsMiddle(type) }
  return [
    { is: 'rect', box, radius, ink: { fill: ground, stroke: theme.card, strokeWidth: halo } },
    { is: 'text', at: middle, lines: [text], type: { ...type, anchor: 'middle' } },
  ]
}

/** W in a filled amber triangle. */
function waitBadge(letter: string, { x, y }: Point, theme: Theme): Figure[] {
  const { ink, ground } = theme.wait
  const type = { ...badgeType(ink), size: 10.5 }
  const d = shiftedPath(triangleShape, x, y)
  return [
    { is: 'path', d, ink: { fill: ground, stroke: theme.card, strokeWidth: halo } },
    { is: 'text', at: { x, y: y + 6.4 }, lines: [letter], type: { ...type, anchor: 'middle' } },
  ]
}

/** The marks that sit on a step's corner, the fail points outermost. */
export function drawBadges(marks: StepMarks, at: Point, letters: MarkLetters, theme: Theme): Figure[] {
  if (marks.failPoints === 0) return marks.wait ? waitBadge(letters.waitLetter, at, theme) : []
  const text = badgeText(marks.failPoints, letters.failPointLetter)
  const left = at.x + radius - failWidth(text) - apart - triangleHalfWidth
  return [
    ...(marks.wait ? waitBadge(letters.waitLetter, { x: left, y: at.y }, theme) : []),
    ...failPointBadge(text, at, theme),
  ]
}
