import type { Figure, Ink, Type } from './figure.ts'
import { fontFamily } from './fontFamily.ts'

/** What a drawing can be painted on. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export interface CanvasOptions {
  /** Pixels of the canvas for one px of the drawing. */
  readonly scale?: number
  /** Pixels of the canvas at which the drawing's (0, 0) stands. */
  readonly origin?: { readonly x: number; readonly y: number }
  /** Text smaller than this many pixels of the canvas is left out: it could not be read, and costs the most. */
  readonly leastText?: number
}

function paintShape(surface: Surface, ink: Ink, fill: () => void, stroke: () => void): void {
  if (ink.fill !== undefined) {
    surface.globalAlpha = ink.fillOpacity ?? 1
    surface.fillStyle = ink.fill
    fill()
    surface.globalAlpha = 1
  }
  if (ink.stroke !== undefined) {
    surface.strokeStyle = ink.stroke
    surface.lineWidth = ink.strokeWidth ?? 1
    surface.lineCap = ink.cap ?? 'butt'
    surface.setLineDash([...(ink.dash ?? [])])
    stroke()
  }
}

function paintOutline(surface: Surface, ink: Ink, trace: () => void): void {
  surface.beginPath()
  trace()
  paintShape(
    surface,
    ink,
    () => surface.fill(),
    () => surface.stroke(),
  )
}

function paintText(surface: Surface, x: number, y: number, lines: readonly string[], type: Type): void {
  surface.font = `${type.weight} ${type.size}px ${fontFamily}`
  surface.textAlign = type.anchor === 'middle' ? 'center' : (type.anchor ?? 'start')
  surface.fillStyle = type.color
  lines.forEach((line, i) => surface.fillText(line, x, y + i * type.lineHeight))
}

const paths = new WeakMap<Figure, Path2D>()

/** The path of a figure: reading its data costs more than painting it, and a view paints the same figures many times. */
function pathOf(figure: Extract<Figure, { is: 'path' }>): Path2D {
  const known = paths.get(figure)
  if (known) return known
  const path = new Path2D(figure.d)
  paths.set(figure, path)
  return path
}

function paint(surface: Surface, figure: Figure, leastText: number): void {
  switch (figure.is) {
    case 'rect': {
      const { x, y, width, height } = figure.box
      return paintOutline(surface, figure.ink, () =>
        surface.roundRect(x, y, width, height, figure.radius ?? 0),
      )
    }
    case 'circle':
      return paintOutline(surface, figure.ink, () =>
        surface.arc(figure.at.x, figure.at.y, figure.radius, 0, 2 * Math.PI),
      )
    case 'path': {
      const path = pathOf(figure)
      return paintShape(
        surface,
        figure.ink,
        () => surface.fill(path),
        () => surface.stroke(path),
      )
    }
    case 'text':
      if (figure.type.size < leastText) return
      return paintText(surface, figure.at.x, figure.at.y, figure.lines, figure.type)
    case 'group':
      // Moving back is cheaper than keeping and restoring all that a surface knows.
      if (figure.at) surface.translate(figure.at.x, figure.at.y)
      for (const inner of figure.figures) paint(surface, inner, leastText)
      if (figure.at) surface.translate(-figure.at.x, -figure.at.y)
  }
}

/** Paints a drawing. What stands on the canvas already stays below it; the surface is left as it was found. */
export function toCanvas(surface: Surface, figures: readonly Figure[], options: CanvasOptions = {}): void {
  const { scale = 1, origin = { x: 0, y: 0 }, leastText = 0 } = options
  surface.save()
  surface.translate(origin.x, origin.y)
  surface.scale(scale, scale)
  surface.lineJoin = 'round'
  surface.textBaseline = 'alphabetic'
  surface.fontKerning = 'none'
  for (const figure of figures) paint(surface, figure, leastText / scale)
  surface.restore()
}
