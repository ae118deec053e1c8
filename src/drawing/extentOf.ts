import type { Box } from '#layout/placed.ts'
import type { Figure } from './figure.ts'
import { widthOf } from './lettering.ts'

interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

const reach = (extent: Extent, x: number, y: number): void => {
  extent.left = Math.min(extent.left, x)
  extent.top = Math.min(extent.top, y)
  extent.right = Math.max(extent.right, x)
  extent.bottom = Math.max(extent.bottom, y)
}

function reachText(
  { at, lines, type }: Extract<Figure, { is: 'text' }>,
  extent: Extent,
  x: number,
  y: number,
): void {
  lines.forEach((line, i) => {
    const width = widthOf(line, type)
    const before = type.anchor === 'middle' ? width / 2 : type.anchor === 'end' ? width : 0
    const baseline = y + at.y + i * type.lineHeight
    reach(extent, x + at.x - before, baseline - type.size)
    reach(extent, x + at.x - before + width, baseline + type.size * 0.25)
  })
}

function reachFigure(figure: Figure, extent: Extent, x: number, y: number): void {
  switch (figure.is) {
    case 'rect': {
      const { box } = figure
      reach(extent, x + box.x, y + box.y)
      return reach(extent, x + box.x + box.width, y + box.y + box.height)
    }
    case 'circle':
      reach(extent, x + figure.at.x - figure.radius, y + figure.at.y - figure.radius)
      return reach(extent, x + figure.at.x + figure.radius, y + figure.at.y + figure.radius)
    case 'path':
      for (const [, left, top] of figure.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
        reach(extent, x + Number(left), y + Number(top))
      }
      return
    case 'text':
      return reachText(figure, extent, x, y)
    case 'group':
      for (const inner of figure.figures) {
        reachFigure(inner, extent, x + (figure.at?.x ?? 0), y + (figure.at?.y ?? 0))
      }
  }
}

/** The smallest box round figures, the width of their outlines left aside, in px; null where there is nothing. */
export function extentOf(figures: readonly Figure[]): Box | null {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const figure of figures) reachFigure(figure, extent, 0, 0)
  const { left, top, right, bottom } = extent
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top }
}
