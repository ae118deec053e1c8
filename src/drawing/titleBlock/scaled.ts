import type { Box, Point } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'

/** Thinner outlines than this are hard to see, px. */
const leastStroke = 1

const scaledPath = (d: string, by: number): string =>
  d.replace(/-?[\d.]+/g, (number) => String(Math.round(Number(number) * by * 100) / 100))

const scaledPoint = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by })

const scaledBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})

const scaledInk = (ink: Ink, by: number): Ink => ({
  ...ink,
  ...(ink.strokeWidth !== undefined && { strokeWidth: Math.max(leastStroke, ink.strokeWidth * by) }),
  ...(ink.dash && { dash: ink.dash.map((length) => length * by) }),
})

function scaledFigure(figure: Figure, by: number): Figure {
  switch (figure.is) {
    case 'rect': {
      const { box, radius = 0, ink } = figure
      return { is: 'rect', box: scaledBox(box, by), radius: radius * by, ink: scaledInk(ink, by) }
    }
    case 'circle': {
      const { at, radius, ink } = figure
      return { is: 'circle', at: scaledPoint(at, by), radius: radius * by, ink: scaledInk(ink, by) }
    }
    case 'path':
      return { is: 'path', d: scaledPath(figure.d, by), ink: scaledInk(figure.ink, by) }
    case 'text': {
      const { at, type } = figure
      const smaller = { ...type, size: type.size * by, lineHeight: type.lineHeight * by }
      return { ...figure, at: scaledPoint(at, by), type: smaller }
    }
    case 'group':
      return {
        ...figure,
        ...(figure.at && { at: scaledPoint(figure.at, by) }),
        figures: scaled(figure.figures, by),
      }
  }
}

/** The same figures in another size, around (0, 0); outlines stay thick enough to be seen. */
export const scaled = (figures: readonly Figure[], by: number): Figure[] =>
  figures.map((figure) => scaledFigure(figure, by))
