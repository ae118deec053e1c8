import type { Figure, Type } from '#drawing/figure.ts'
import { capsMiddle, widthOf } from '#drawing/lettering.ts'
import type { Box, Lines } from '#layout/placed.ts'
import type { Insets, ShapeItem, Writing } from './slide.ts'
import { boxOnSlide, lettersOnSlide, type View } from './view.ts'

export type Lettering = Extract<Figure, { is: 'text' }>

/** The texts that a drawing has broken into lines, whole: a shape breaks them by itself, so that they can be edited. */
export type WholeTexts = ReadonlyMap<Lines, string>

const aligns = { start: 'l', middle: 'ctr', end: 'r' } as const

/** Widths of letters differ a little from program to program: text may come so much nearer to the right border, px. */
const slack = 10
/** Left and right of text that breaks by itself in the middle of a shape, px. */
const aside = 8

/** The middle of a text's height. */
const middleOf = ({ at, lines, type }: Lettering) =>
  at.y - capsMiddle(type) + ((lines.length - 1) * type.lineHeight) / 2

const isBold = ({ weight }: Type) => weight >= 600

/** How a text is set, apart from where it stands. */
function writingOf(text: Lettering, view: View, whole: string | undefined): Omit<Writing, 'insets'> {
  const { lines, type } = text
  const size = lettersOnSlide(type, view)
  const several = lines.length > 1
  return {
    paragraphs: [{ text: whole ?? lines.join('\n') }],
    size,
    bold: isBold(type),
    color: type.color,
    align: aligns[type.anchor ?? 'start'],
    anchor: 'ctr',
    wraps: whole !== undefined,
    ...(several && { lineHeight: (size / type.size) * type.lineHeight }),
  }
}

/** The distances from the borders of a box at which a text stands in it as it does in the drawing, px. */
function insetsIn({ x, y, width, height }: Box, text: Lettering, wraps: boolean): Insets {
  const { at, type } = text
  const lift = 2 * (y + height / 2 - middleOf(text))
  const vertical = {
    top: Math.min(height, Math.max(0, -lift)),
    bottom: Math.min(height, Math.max(0, lift)),
  }
  if (type.anchor === 'middle') {
    const shift = 2 * (at.x - x - width / 2)
    const edge = wraps ? aside : 0
    return { left: edge + Math.max(0, shift), right: edge + Math.max(0, -shift), ...vertical }
  }
  if (type.anchor === 'end') return { left: 0, right: Math.max(0, x + width - at.x), ...vertical }
  const left = Math.max(0, at.x - x)
  return { left, right: wraps ? Math.max(0, left - slack) : 0, ...vertical }
}

/** By how much a text is wider on the slide than in its drawing, where its letters may not be smaller, px of the drawing. */
export function widening({ lines, type }: Lettering, view: View): number {
  const grown = lettersOnSlide(type, view) / (type.size * view.scale)
  if (grown <= 1) return 0
  return Math.max(0, ...lines.map((line) => (grown - 1) * widthOf(line, type) - padding))
}

/** What the room round a text takes up of it, px. */
const padding = 4

/** A text as that of the shape in which it stands. `box` is the shape's, in px of the drawing. */
export function writingIn(text: Lettering, box: Box, view: View, whole: string | undefined): Writing {
  const { left, top, right, bottom } = insetsIn(box, text, whole !== undefined)
  const { scale } = view
  const insets = { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
  return { ...writingOf(text, view, whole), insets }
}

/** A text that stands by itself, its lines as they are drawn. */
export function textItem(text: Lettering, view: View): ShapeItem {
  const { at, lines, type } = text
  const width = Math.max(0, ...lines.map((line) => widthOf(line, type))) + slack
  const left = type.anchor === 'middle' ? at.x - width / 2 : type.anchor === 'end' ? at.x - width : at.x
  const height = Math.max(1, lines.length) * type.lineHeight
  const box = { x: left, y: middleOf(text) - height / 2, width, height }
  const none = { left: 0, top: 0, right: 0, bottom: 0 }
  return {
    is: 'shape',
    name: lines.join(' '),
    box: boxOnSlide(box, view),
    geometry: { is: 'preset', name: 'rect' },
    paint: {},
    writing: { ...writingOf(text, view, undefined), insets: none },
  }
}
