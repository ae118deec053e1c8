import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Box } from '#layout/placed.ts'
import { courseOf } from './connectorCourse.ts'
import { outlineOf, paintOf } from './paintOf.ts'
import type { Geometry, SlideItem, ShapeItem } from './slide.ts'
import { boxOnSlide, onSlide, type View, within } from './view.ts'
import { type Lettering, textItem, type WholeTexts, widening, writingIn } from './writingOf.ts'

/** A figure with a ground of its own. */
export type Ground = Exclude<Figure, { is: 'text' } | { is: 'group' }>

/** What figures are turned into items with. */
export interface Turning {
  readonly view: View
  readonly texts: WholeTexts
  /** What the pane of a program calls a shape that has no name of its own. */
  readonly name: string
  /** Turns groups that mean something into items of their own; null leaves them to the usual way. */
  readonly special?: (group: Group, turning: Turning) => SlideItem[] | null
}

export type Group = Extract<Figure, { is: 'group' }>

const isGround = (figure: Figure): figure is Ground => figure.is !== 'text' && figure.is !== 'group'

/** The room of one figure, in px of its group. */
export function boxOf(figure: Ground): Box {
  if (figure.is === 'rect') return figure.box
  if (figure.is === 'circle') {
    const { at, radius } = figure
    return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
  }
  return extentOf([figure]) ?? { x: 0, y: 0, width: 0, height: 0 }
}

function geometryOf(figure: Ground): Geometry {
  if (figure.is === 'circle') return { is: 'preset', name: 'ellipse' }
  if (figure.is === 'path') return { is: 'path', d: figure.d, frame: boxOf(figure) }
  const { radius = 0, box } = figure
  if (radius === 0) return { is: 'preset', name: 'rect' }
  return { is: 'preset', name: 'roundRect', roundness: radius / Math.max(1, Math.min(box.width, box.height)) }
}

const straightLine = /^M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)$/

/** A line from one point to another is one in slides too, not a shape. */
function lineItem(figure: Ground, { view, name }: Turning): SlideItem | null {
  if (figure.is !== 'path' || figure.ink.fill !== undefined) return null
  const [, ...numbers] = straightLine.exec(figure.d) ?? []
  const outline = outlineOf(figure.ink, view.scale)
  const [fromX, fromY, toX, toY] = numbers.map(Number)
  if (!outline || fromX === undefined || fromY === undefined || toX === undefined || toY === undefined) {
    return null
  }
  const points = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ]
  const course = courseOf(points.map((point) => onSlide(point, view)))
  return { is: 'connector', name, course, outline }
}

const widened = ({ x, y, width, height }: Box, by: number, toBothSides: boolean): Box => ({
  x: toBothSides ? x - by / 2 : x,
  y,
  width: width + by,
  height,
})

/** A figure as a shape, with the text that stands on it. */
export function shapeItem(figure: Ground, text: Lettering | null, turning: Turning): ShapeItem {
  const { view, texts, name } = turning
  const whole = text ? texts.get(text.lines) : undefined
  const wider = text && figure.is === 'rect' && whole === undefined ? widening(text, view) : 0
  const box = widened(boxOf(figure), wider, text?.type.anchor === 'middle')
  return {
    is: 'shape',
    name,
    box: boxOnSlide(box, view),
    geometry: geometryOf(figure),
    paint: paintOf(figure.ink, view.scale),
    ...(text && { writing: writingIn(text, box, view, whole) }),
  }
}

const holds = ({ x, y, width, height }: Box, { at }: Lettering) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height * 1.05

/** The ground on which a text stands: the nearest filled figure before it that holds it. */
export function groundOf(figures: readonly Figure[], text: number): number {
  const lettering = figures[text]
  if (lettering?.is !== 'text') return -1
  return figures
    .slice(0, text)
    .findLastIndex(
      (figure) => isGround(figure) && figure.ink.fill !== undefined && holds(boxOf(figure), lettering),
    )
}

/** Which text each ground bears; one at most. */
function textsOnGrounds(figures: readonly Figure[]): ReadonlyMap<number, number> {
  const texts = new Map<number, number>()
  figures.forEach((figure, i) => {
    if (figure.is !== 'text') return
    const ground = groundOf(figures, i)
    if (ground >= 0 && !texts.has(ground)) texts.set(ground, i)
  })
  return texts
}

/** Figures of a drawing as items of a slide, in their order; text that stands on a shape is that shape's text. */
export function figureItems(figures: readonly Figure[], turning: Turning): SlideItem[] {
  const texts = textsOnGrounds(figures)
  const taken = new Set(texts.values())
  return figures.flatMap((figure, i): SlideItem[] => {
    if (figure.is === 'group') return groupItems(figure, turning)
    if (figure.is === 'text') {
      if (taken.has(i) || figure.lines.length === 0) return []
      return [textItem(figure, turning.view)]
    }
    const text = figures[texts.get(i) ?? -1]
    const line = lineItem(figure, turning)
    return [line ?? shapeItem(figure, text?.is === 'text' ? text : null, turning)]
  })
}

/** A group of the drawing is one on the slide, unless it holds only one thing. */
function groupItems(figure: Group, turning: Turning): SlideItem[] {
  const view = within(turning.view, figure.at ?? { x: 0, y: 0 })
  const name = figure.title ?? turning.name
  const inside = { ...turning, view, name }
  const items = turning.special?.(figure, inside) ?? figureItems(figure.figures, inside)
  return items.length > 1 ? [{ is: 'group', name, items }] : items
}
