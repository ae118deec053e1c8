import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import type { Figure } from '#drawing/figure.ts'
import { widthOf } from '#drawing/lettering.ts'
import { pictureOf } from '#exporters/pictureOf.ts'
import type { Box, Point } from '#layout/placed.ts'
import { sampleEdition } from '../editions.ts'
import { openedPdf, type Pixels, renderedPage } from './openedPdf.ts'

/** Pixels for one px of the drawing. */
const scale = 1.5
const ptPerPx = 0.75

const luminance = ({ data, width }: Pixels, x: number, y: number): number => {
  const at = (y * width + x) * 4
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
}

/** The mean luminance of each block of so many pixels a side. */
function blocks(pixels: Pixels, side: number): number[] {
  const [across, down] = [Math.floor(pixels.width / side), Math.floor(pixels.height / side)]
  return Array.from({ length: across * down }, (_, i) => {
    const [left, top] = [(i % across) * side, Math.floor(i / across) * side]
    let sum = 0
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++) sum += luminance(pixels, x, y)
    return sum / side ** 2
  })
}

/** The texts of a drawing with the boxes they fill, in px of the drawing. */
function textBoxes(figures: readonly Figure[], x = 0, y = 0): (readonly [text: string, box: Box])[] {
  return figures.flatMap((figure) => {
    if (figure.is === 'group') {
      return textBoxes(figure.figures, x + (figure.at?.x ?? 0), y + (figure.at?.y ?? 0))
    }
    if (figure.is !== 'text') return []
    const { at, lines, type } = figure
    return lines.map((line, i) => {
      const width = widthOf(line, type)
      const before = type.anchor === 'middle' ? width / 2 : type.anchor === 'end' ? width : 0
      const top = y + at.y + i * type.lineHeight - type.size
      return [line, { x: x + at.x - before, y: top, width, height: type.size * 1.3 }] as const
    })
  })
}

/**
 * How far the two may be apart: the luminance of a block, and the ink in a text as a share of the other's. resvg sets Chinese of every
 * weight in the one weight that there is; the PDF thickens what should be heavier.
 */
const tolerance = { latin: { block: 40, most: 1.35 }, chinese: { block: 60, most: 2 } }
const least = 0.75

/** The radius of a corner of a way, in px of the drawing. */
const corner = 10
/** Lines are darker than this, grounds lighter. */
const darkest = 190
/** The share of a way that is seen: those of the samples are drawn through. */
const leastDrawn = 0.9
/** The ink around an end that has its head; the line alone has half of it. */
const leastHead = 6000

/** How far a box differs from its own lightest place, summed up: how much ink is in it. */
function inkIn(pixels: Pixels, box: Box, origin: Box): number {
  let lightest = 0
  const values: number[] = []
  for (let y = Math.floor((box.y - origin.y) * scale); y < (box.y + box.height - origin.y) * scale; y++) {
    for (let x = Math.floor((box.x - origin.x) * scale); x < (box.x + box.width - origin.x) * scale; x++) {
      const value = luminance(pixels, x, y)
      lightest = Math.max(lightest, value)
      values.push(value)
    }
  }
  return values.reduce((sum, value) => sum + lightest - value, 0)
}

describe.each(['hotel.en', 'car.en', 'clinic.zh', 'hotel.zh'])('%s in the PDF', (name) => {
  const drawn = async () => {
    const edition = await sampleEdition(name, { registers: [] })
    const picture = pictureOf(edition)
    const png = PNG.sync.read(Buffer.from(await nodeMeans.png({ ...picture, scale })))
    const page = await renderedPage(await openedPdf(edition), 1, scale / ptPerPx)
    return { edition, picture, fromSvg: png, fromPdf: page }
  }
  let both: ReturnType<typeof drawn> | null = null
  const pictures = () => (both ??= drawn())

  test('looks like the SVG, and no text has lost its signs', async () => {
    const { picture, fromSvg, fromPdf } = await pictures()
    const { block, most } = tolerance[name.endsWith('.zh') ? 'chinese' : 'latin']
    const [svg, pdf] = [blocks(fromSvg, 12), blocks(fromPdf, 12)]
    const sameSize = Math.floor(fromSvg.width / 12) === Math.floor(fromPdf.width / 12)
    expect(sameSize && svg.length === pdf.length).toBe(true)
    const differences = svg.map((value, i) => Math.abs(value - (pdf[i] ?? 0)))
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(1)
    expect(Math.max(...differences)).toBeLessThan(block)

    const lost = textBoxes(picture.figures).filter(([, box]) => {
      const [wanted, found] = [inkIn(fromSvg, box, picture.bounds), inkIn(fromPdf, box, picture.bounds)]
      return found < wanted * least || found > wanted * most
    })
    expect(lost.map(([text]) => text)).toEqual([])
  })

  test('shows every connection along its way, with its end', async () => {
    const { edition, picture, fromPdf } = await pictures()
    const { connections } = edition.sheet.placed
    expect(connections.size).toBeGreaterThan(10)
    const lost = [...connections].filter(([, { points }]) => {
      const inked = pointsAlong(points).map((point) => isInked(fromPdf, point, picture.bounds))
      const end = points.at(-1)
      return shareOf(inked) < leastDrawn || !end || inkIn(fromPdf, around(end, 6), picture.bounds) < leastHead
    })
    expect(lost.map(([id]) => id)).toEqual([])
  })
})

/** Points of a way, some px from each other, its rounded corners left out. */
function pointsAlong(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const count = Math.floor((length - 2 * corner) / 2)
    return Array.from({ length: Math.max(0, count) }, (_, at) => {
      const share = (corner + at * 2) / length
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    })
  })
}

const around = ({ x, y }: Point, by: number): Box => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by })

/** Whether there is something darker than the grounds of lanes and boxes within a px of the point. */
function isInked(pixels: Pixels, point: Point, origin: Box): boolean {
  const [x, y] = [Math.round((point.x - origin.x) * scale), Math.round((point.y - origin.y) * scale)]
  const near = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [x + right, y + down] as const))
  return near.some(([nearX, nearY]) => luminance(pixels, nearX, nearY) < darkest)
}

const shareOf = (found: readonly boolean[]) => found.filter(Boolean).length / Math.max(1, found.length)
