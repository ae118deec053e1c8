import type { Chart } from '#drawing/charts/chart.ts'
import { extentOf } from '#drawing/extentOf.ts'
import type { Figure } from '#drawing/figure.ts'
import { widthOf } from '#drawing/lettering.ts'
import type { Box, Point } from '#layout/placed.ts'
import { contrast } from './contrast.ts'

/** What is wrong with a chart, each as a sentence; none where it keeps all that charts promise. */
export function chartFaults({ figures, width, height }: Chart, ground: string): string[] {
  const frame = { x: 0, y: 0, width, height }
  const extent = extentOf(figures)
  const lines = linesIn(figures, ground)
  return [
    ...(allNumbers([figures, width, height]) ? [] : ['a number is none']),
    ...(extent && within(extent, frame) ? [] : [`figures leave the chart: ${JSON.stringify(extent)}`]),
    ...lines.filter(({ box }) => !within(box, frame)).map(({ text }) => `“${text}” leaves the chart`),
    ...lines
      .filter(({ color, on }) => contrast(color, on) < 4.5)
      .map(({ text, color, on }) => `“${text}” cannot be read: ${color} on ${on}`),
    ...lines.filter(({ covered }) => covered).map(({ text }) => `“${text}” is covered`),
    ...overlaps(lines),
  ]
}

/** One line of text, where it stands and what it stands on. */
export interface Line {
  readonly text: string
  readonly box: Box
  readonly color: string
  readonly on: string
  readonly covered: boolean
}

/** Lengths that differ by less are equal but for rounding, px. */
const hair = 0.5

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair

function allNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'object' && value !== null) {
    const drawn = 'd' in value ? String(value.d) : ''
    return !/NaN|Infinity|e[-+]\d/.test(drawn) && Object.values(value).every(allNumbers)
  }
  return true
}

interface Drawn {
  readonly figure: Exclude<Figure, { is: 'group' }>
  readonly from: Point
}

/** All figures outside groups, in the order in which they are drawn. */
function drawn(figures: readonly Figure[], from: Point = { x: 0, y: 0 }): Drawn[] {
  return figures.flatMap((figure) => {
    if (figure.is !== 'group') return [{ figure, from }]
    const { x, y } = figure.at ?? { x: 0, y: 0 }
    return drawn(figure.figures, { x: from.x + x, y: from.y + y })
  })
}

const opaque = ({ figure }: Drawn) =>
  figure.is !== 'text' && figure.ink.fillOpacity === undefined ? figure.ink.fill : undefined

function holds({ figure, from }: Drawn, { x, y }: Point): boolean {
  const box = extentOf([figure])
  return (
    box !== null &&
    x >= box.x + from.x &&
    y >= box.y + from.y &&
    x <= box.x + from.x + box.width &&
    y <= box.y + from.y + box.height
  )
}

/** The part of a line of text in which there is ink. */
function boxOf({ figure, from }: Drawn, line: string, i: number): Box {
  if (figure.is !== 'text') throw new Error('only text has lines')
  const { size, lineHeight, anchor = 'start' } = figure.type
  const width = widthOf(line, figure.type)
  const before = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  const baseline = from.y + figure.at.y + i * lineHeight
  return { x: from.x + figure.at.x - before, y: baseline - size * 0.75, width, height: size * 0.95 }
}

/** Every line of text in a drawing that stands on a ground of one colour. */
export function linesIn(figures: readonly Figure[], ground: string): Line[] {
  const all = drawn(figures)
  return all.flatMap((each, at) => {
    if (each.figure.is !== 'text') return []
    const { lines, type } = each.figure
    return lines.map((text, i): Line => {
      const box = boxOf(each, text, i)
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const below = all.slice(0, at).findLast((other) => opaque(other) !== undefined && holds(other, middle))
      const covered = all.slice(at + 1).some((other) => opaque(other) !== undefined && holds(other, middle))
      return { text, box, color: type.color, on: (below && opaque(below)) ?? ground, covered }
    })
  })
}

function overlaps(lines: readonly Line[]): string[] {
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          a.box.x < b.box.x + b.box.width - hair &&
          b.box.x < a.box.x + a.box.width - hair &&
          a.box.y < b.box.y + b.box.height - hair &&
          b.box.y < a.box.y + a.box.height - hair,
      )
      .map((b) => `“${a.text}” and “${b.text}” overlap`),
  )
}
