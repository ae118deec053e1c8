import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import type { Box } from '#layout/placed.ts'

/** What outlines reach beyond a figure's extent, px. */
const outline = 2

const extents = new WeakMap<Figure, Box | null>()

function extent(figure: Figure): Box | null {
  const known = extents.get(figure)
  if (known !== undefined) return known
  const found = extentOf([figure])
  extents.set(figure, found)
  return found
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width + outline &&
  a.x + a.width > b.x - outline &&
  a.y < b.y + b.height + outline &&
  a.y + a.height > b.y - outline

const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

/** The figures of which something shows in a part of the drawing; of groups, what shows of them. */
export function within(figures: readonly Figure[], window: Box): readonly Figure[] {
  return figures.flatMap((figure): readonly Figure[] => {
    const box = extent(figure)
    if (!box || !overlaps(box, window)) return []
    if (figure.is !== 'group' || inside(box, window)) return [figure]
    const { x, y } = figure.at ?? { x: 0, y: 0 }
    const shown = within(figure.figures, { ...window, x: window.x - x, y: window.y - y })
    return shown.length > 0 ? [{ ...figure, figures: shown }] : []
  })
}
