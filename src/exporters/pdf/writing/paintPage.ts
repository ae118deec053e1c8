import { GState, type jsPDF } from 'jspdf'
import type { Figure, Ink, Type } from '#drawing/figure.ts'
import type { Box, Point } from '#layout/placed.ts'
import type { EmbeddedFace } from '../../means.ts'
import type { Faces, Run } from '../fonts/openFaces.ts'
import type { Page, Part } from '../page.ts'
import { hexText } from './documentText.ts'
import { writeRaw } from './newDocument.ts'
import { boxOperations, pathOperations, type PathOperation, type ToPage } from './pathOperations.ts'

/** What a page is painted with. */
export interface Painting {
  readonly document: jsPDF
  readonly faces: Faces
  /** What each face is called in the document. */
  readonly names: ReadonlyMap<EmbeddedFace, string>
}

interface Place {
  readonly scale: number
  /** Where (0, 0) stands on the page, pt. */
  readonly origin: Point
}

/** How far Chinese is thickened where a heavier weight is asked for, as a share of the size: there is one weight of it. */
const thickening: Record<Type['weight'], number> = { 400: 0, 500: 0.013, 600: 0.026 }

const toPage =
  ({ scale, origin }: Place): ToPage =>
  (x, y) => ({ x: origin.x + x * scale, y: origin.y + y * scale })

const setOpacity = (document: jsPDF, opacity: number) => document.setGState(new GState({ opacity }))

function paintOutline(
  document: jsPDF,
  operations: readonly PathOperation[],
  ink: Ink,
  { scale }: Place,
): void {
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash = [], cap = 'butt' } = ink
  if (fill !== undefined) {
    document.setFillColor(fill)
    if (fillOpacity < 1) setOpacity(document, fillOpacity)
  }
  if (stroke !== undefined) {
    document.setDrawColor(stroke)
    document.setLineWidth(strokeWidth * scale)
    document.setLineCap(cap)
    document.setLineDashPattern(
      dash.map((length) => length * scale),
      0,
    )
  }
  document.path([...operations])
  if (fill !== undefined && stroke !== undefined) document.fillStroke()
  else if (fill !== undefined) document.fill()
  else if (stroke !== undefined) document.stroke()
  else document.discardPath()
  if (fill !== undefined && fillOpacity < 1) setOpacity(document, 1)
}

function paintRun({ document, names }: Painting, run: Run, at: Point, type: Type, size: number): void {
  const { face, text, says } = run
  document.setFont(names.get(face) ?? '', 'normal')
  document.setFontSize(size)
  document.setTextColor(type.color)
  const thicker = face === 'noto-sans-sc-400' ? thickening[type.weight] * size : 0
  if (thicker > 0) {
    document.setDrawColor(type.color)
    document.setLineWidth(thicker)
    document.setLineDashPattern([], 0)
  }
  if (says !== null) writeRaw(document, `/Span <</ActualText ${hexText(says)}>> BDC`)
  document.text(text, at.x, at.y, { renderingMode: thicker > 0 ? 'fillThenStroke' : 'fill' })
  if (says !== null) writeRaw(document, 'EMC')
}

function paintText(painting: Painting, figure: Extract<Figure, { is: 'text' }>, place: Place): void {
  const { at, lines, type } = figure
  const to = toPage(place)
  const size = type.size * place.scale
  lines.forEach((line, i) => {
    const runs = painting.faces.runs(line, type.weight)
    const width = runs.reduce((sum, run) => sum + run.width, 0) * size
    const { x, y } = to(at.x, at.y + i * type.lineHeight)
    let left = type.anchor === 'middle' ? x - width / 2 : type.anchor === 'end' ? x - width : x
    for (const run of runs) {
      paintRun(painting, run, { x: left, y }, type, size)
      left += run.width * size
    }
  })
}

function paintFigure(painting: Painting, figure: Figure, place: Place): void {
  const { document } = painting
  switch (figure.is) {
    case 'rect': {
      const operations = boxOperations(figure.box, figure.radius ?? 0, toPage(place))
      return paintOutline(document, operations, figure.ink, place)
    }
    case 'circle': {
      const { at, radius } = figure
      const box = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
      return paintOutline(document, boxOperations(box, radius, toPage(place)), figure.ink, place)
    }
    case 'path':
      return paintOutline(document, pathOperations(figure.d, toPage(place)), figure.ink, place)
    case 'text':
      return paintText(painting, figure, place)
    case 'group': {
      const origin = figure.at ? toPage(place)(figure.at.x, figure.at.y) : place.origin
      for (const inner of figure.figures) paintFigure(painting, inner, { ...place, origin })
    }
  }
}

function clipTo(document: jsPDF, { x, y, width, height }: Box): void {
  document.rect(x, y, width, height, null)
  document.clip()
  document.discardPath()
}

function paintPart(painting: Painting, { figures, scale, at, clip }: Part): void {
  const { document } = painting
  document.saveGraphicsState()
  if (clip) clipTo(document, clip)
  document.setLineJoin('round')
  for (const figure of figures) paintFigure(painting, figure, { scale, origin: at })
  document.restoreGraphicsState()
}

/** Adds a page to the document and paints all that stands on it, in its order. */
export function paintPage(painting: Painting, { width, height, ground, parts }: Page): void {
  const { document } = painting
  document.addPage([width, height], width > height ? 'landscape' : 'portrait')
  if (ground !== null) {
    document.setFillColor(ground)
    document.rect(0, 0, width, height, 'F')
  }
  for (const part of parts) paintPart(painting, part)
}
