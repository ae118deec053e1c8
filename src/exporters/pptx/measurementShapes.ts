import type { Interval } from '#analysis/surveys/interval.ts'
import type { Zone } from '#analysis/surveys/zone.ts'
import { zoneColor } from '#drawing/charts/gapBars.ts'
import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Box } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import type { AnsweredSurvey } from '../measurement/measuredSurveys.ts'
import { rangeText, textFor } from '../measurement/measuredText.ts'
import type { Letters, ShapeItem, Writing } from './slide.ts'

/** Lines break a little before the border: programs set letters a little wider than they are measured. */
const careful = 0.94

interface TextLook extends Partial<Letters> {
  readonly align?: Writing['align']
  readonly anchor?: Writing['anchor']
  /** Longer texts end in an ellipsis. */
  readonly lines?: number
}

const styleOf = (size: number, bold: boolean) =>
  ({ size, weight: bold ? 600 : 400, lineHeight: size * 1.25 }) as const

/** Texts beside figures take no more lines. */
export const mostLines = 5

/** How many lines a text takes in a width, pt. */
export const linesOf = (text: string, size: number, width: number): number =>
  breakLines(text.replace(/\s+/g, ' '), styleOf(size, false), width * careful, mostLines).length

/** A text in a box of its own. */
export function textItem(name: string, text: string, box: Box, theme: Theme, look: TextLook = {}): ShapeItem {
  const { size = 12, bold = false, color = theme.ink, align = 'l', anchor = 't', lines } = look
  const style = styleOf(size, bold)
  const shown =
    lines === undefined
      ? text
      : breakLines(text.replace(/\s+/g, ' '), style, box.width * careful, lines).join('\n')
  const writing: Writing = {
    paragraphs: [{ text: shown }],
    size,
    bold,
    color,
    align,
    anchor,
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    wraps: true,
  }
  return { is: 'shape', name, box, geometry: { is: 'preset', name: 'rect' }, paint: {}, writing }
}

/** A plain rectangle: a bar, an axis, a band. */
const barItem = (name: string, box: Box, color: string, alt?: string): ShapeItem => ({
  is: 'shape',
  name,
  ...(alt !== undefined && { alt }),
  box,
  geometry: { is: 'preset', name: 'rect' },
  paint: { fill: { color } },
})

/** A row of bars. */
export interface BarRow {
  readonly name: string
  readonly value: number
  readonly text: string
  readonly zone: Zone | null
  /** 95 %, and how it is said; absent where there is none. */
  readonly interval?: Interval & { readonly text: string }
}

/** The dimensions that were answered, as bars. */
export const dimensionBars = ({ result, intervals }: AnsweredSurvey, words: Words): BarRow[] =>
  result.dimensions.flatMap(({ dimension, value, zone }) => {
    if (!value) return []
    const name = words(`terms.dimension.${dimension}`)
    const found = intervals.dimensions.get(dimension)
    const interval = found && { ...found, text: rangeText(found, textFor(result)) }
    const row = { name, value: value.mean, text: textFor(result)(value.mean), zone }
    return [interval ? { ...row, interval } : row]
  })

/** Where bars begin and end: around 0, or from the end of a scale. */
export interface BarScale {
  readonly from: number
  readonly to: number
  /** Where bars grow from. */
  readonly zero: number
  /** Within this distance of zero a gap is as expected. */
  readonly band: number
}

const rowHeight = 26
const barHeight = 13
const columns = { name: 132, value: 54, gap: 10 }

/** A line from end to end of an interval, with a stroke across at both. */
function whisker(
  name: string,
  { from, to, text }: NonNullable<BarRow['interval']>,
  at: (value: number) => number,
  middle: number,
  theme: Theme,
): ShapeItem[] {
  const [start, end] = [at(from), at(to)]
  const across = (x: number) => ({ x: x - 0.5, y: middle - 4, width: 1, height: 8 })
  return [
    barItem(
      text,
      { x: start, y: middle - 0.5, width: end - start, height: 1 },
      theme.ink,
      `${name}: ${text}`,
    ),
    barItem(text, across(start), theme.ink),
    barItem(text, across(end), theme.ink),
  ]
}

/** How high so many rows are, pt. */
export const barsHeight = (rows: number): number => rows * rowHeight

/** Bars as rectangles with their names and values, from the top of a box; pt. */
export function barItems(
  rows: readonly BarRow[],
  { from, to, zero, band }: BarScale,
  { x, y, width }: Box,
  theme: Theme,
): ShapeItem[] {
  const left = x + columns.name + columns.gap
  const room = width - columns.name - columns.value - 2 * columns.gap
  const at = (value: number) => left + (Math.min(to, Math.max(from, value)) - from) * (room / (to - from))
  const height = barsHeight(rows.length)
  const ground: ShapeItem[] =
    band > 0
      ? [
          barItem(
            'band',
            { x: at(zero - band), y, width: at(zero + band) - at(zero - band), height },
            theme.states.unmeasured.ground,
          ),
        ]
      : []
  const axis = barItem('axis', { x: at(zero) - 0.5, y, width: 1, height }, theme.muted)
  const each = rows.flatMap(({ name, value, text, zone, interval }, i): ShapeItem[] => {
    const top = y + i * rowHeight
    const [start, end] = [Math.min(at(zero), at(value)), Math.max(at(zero), at(value))]
    const box = {
      x: start,
      y: top + (rowHeight - barHeight) / 2,
      width: Math.max(0.5, end - start),
      height: barHeight,
    }
    const line = { y: top, height: rowHeight }
    const labels = { x, ...line, width: columns.name }
    const values = { x: x + width - columns.value, ...line, width: columns.value }
    return [
      textItem(name, name, labels, theme, { size: 11, anchor: 'ctr', lines: 1 }),
      barItem(name, box, zoneColor(zone, theme), `${name} ${text}`),
      ...(interval ? whisker(name, interval, at, top + rowHeight / 2, theme) : []),
      textItem(`${name} ${text}`, text, values, theme, { size: 11, bold: true, align: 'r', anchor: 'ctr' }),
    ]
  })
  return [...ground, axis, ...each]
}

/** Where figures stand on a slide, and where bars do; pt. */
export const left: Box = { x: 40, y: 62, width: 280, height: 440 }
export const right: Box = { x: 356, y: 62, width: 564, height: 440 }

/** What stands above bars and questions. */
export const titled = (text: string, y: number, theme: Theme): ShapeItem =>
  textItem(text, text, { ...right, y, height: 20 }, theme, { size: 13, bold: true, lines: 1 })
