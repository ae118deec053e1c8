import type { Box } from '#layout/placed.ts'
import { boxOf, figureItems, type Group, groundOf, shapeItem, type Turning } from './figureItems.ts'
import type { Geometry, SlideItem } from './slide.ts'
import { within } from './view.ts'

/** The shape that stands for a whole group: the ground of its first text, else its first ground. */
function mainOf({ figures }: Group): number {
  const ground = groundOf(
    figures,
    figures.findIndex(({ is }) => is === 'text'),
  )
  if (ground >= 0) return ground
  return figures.findIndex(
    (figure) => figure.is !== 'text' && figure.is !== 'group' && figure.ink.fill !== undefined,
  )
}

/** The room of the shape that connectors take hold of, in px of the drawing; null where a group has none. */
export function gripBox(group: Group): Box | null {
  const main = group.figures[mainOf(group)]
  if (!main || main.is === 'text' || main.is === 'group') return null
  const { x, y, width, height } = boxOf(main)
  return { x: x + (group.at?.x ?? 0), y: y + (group.at?.y ?? 0), width, height }
}

/** What a group is known by on the slide. */
export interface Known {
  readonly key: string
  readonly name: string
  readonly alt: string
  /** The form of its main shape, where the drawing has but a path for it. */
  readonly geometry?: Geometry
}

/** A group of the drawing whose main shape bears its text and can be taken hold of by connectors. */
export function gripItem(group: Group, { key, name, alt, geometry }: Known, turning: Turning): SlideItem[] {
  const inside = { ...turning, view: within(turning.view, group.at ?? { x: 0, y: 0 }) }
  const { figures } = group
  const main = mainOf(group)
  const ground = figures[main]
  if (!ground || ground.is === 'text' || ground.is === 'group') return figureItems(figures, inside)
  const textAt = figures.findIndex((figure) => figure.is === 'text')
  const text = figures[textAt]
  const bears = text?.is === 'text' && groundOf(figures, textAt) === main
  const shape = {
    ...shapeItem(ground, bears ? text : null, { ...inside, name }),
    key,
    ...(geometry && { geometry }),
  }
  const below = figureItems(figures.slice(0, main), inside)
  const above = figureItems(
    figures.slice(main + 1).filter((figure) => !bears || figure !== text),
    inside,
  )
  if (below.length + above.length === 0) return [{ ...shape, alt }]
  return [{ is: 'group', name, alt, items: [...below, shape, ...above] }]
}
