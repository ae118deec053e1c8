import type { Box, Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import type { Figure, Ink } from '../figure.ts'
import { mixed, type Theme } from '../theme.ts'
import { leftAxis, leftAxisWidth, levelLine, lineThrough, lowerAxis, lowerAxisHeight } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth, leastWidth } from './chart.ts'
import { tickType, widestOf } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend, type LegendEntry } from './legend.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks } from './niceTicks.ts'
import { type SideLabel, sideLabelHeight, sideLabels } from './sideLabels.ts'
import { diamond, dot } from './signs.ts'

/** One measurement, in the order of time. */
export interface RunPoint {
  readonly id: Id
  readonly value: number
  /** When, as it stands below the point: "12 Dec". */
  readonly when: string
  /** When, as a number of whatever unit: with it on all points they stand as far apart as their times do. */
  readonly at?: number
  /** True where it lies outside the control limits. */
  readonly outside: boolean
}

export const runLineKinds = ['mean', 'control', 'target', 'limit'] as const

/** A level that values are compared with; `control` is one of the two limits of what chance explains. */
export interface RunLine {
  readonly kind: (typeof runLineKinds)[number]
  readonly value: number
  /** "Upper control limit" */
  readonly name: string
}

export interface RunWords {
  readonly title?: string
  /** Said where nothing was measured. */
  readonly none: string
  readonly measured: string
  readonly outside: string
  /** A value with its unit. */
  readonly value: (value: number) => string
  /** The same at the axis, where the unit would take room in every line. */
  readonly tick?: (value: number) => string
}

const plotHeight = 220
/** Of a chart so narrow that the lines are named below it. */
const narrowPlotHeight = 150

function inkOf(kind: RunLine['kind'], theme: Theme): Ink & { readonly stroke: string } {
  switch (kind) {
    case 'mean':
      return { stroke: theme.muted, strokeWidth: 1.4 }
    case 'control':
      return { stroke: theme.otherLines, strokeWidth: 1.4, dash: [6, 4] }
    case 'target':
      return { stroke: theme.states.met.ink, strokeWidth: 1.6, dash: [1.6, 3.4] }
    case 'limit':
      return { stroke: theme.states.missed.ink, strokeWidth: 1.6, dash: [9, 3, 2, 3] }
  }
}

/** Where points stand from left to right: by their times where all of them have one, else evenly. */
function placesOf(points: readonly RunPoint[], left: number, right: number): readonly number[] {
  const times = points.flatMap(({ at }) => (at === undefined ? [] : [at]))
  const byTime = times.length === points.length
  const places = byTime ? times : points.map((_, i) => i)
  const scale = linearScale(Math.min(...places), Math.max(...places), left, right)
  return places.map(scale)
}

/** The band between the control limits. */
function controlBand(lines: readonly RunLine[], plot: Box, scale: Scale, theme: Theme): Figure[] {
  const limits = lines.filter(({ kind }) => kind === 'control').map(({ value }) => scale(value))
  if (limits.length < 2) return []
  const top = Math.min(...limits)
  const box = { x: plot.x, y: top, width: plot.width, height: Math.max(...limits) - top }
  return [{ is: 'rect', box, ink: { fill: mixed(theme.lanes.customer, theme.card, 0.07) } }]
}

function drawLines(lines: readonly RunLine[], plot: Box, scale: Scale, theme: Theme): Figure[] {
  return lines.map((line, i) => ({
    is: 'group',
    of: `level ${i} ${line.kind}`,
    title: line.name,
    figures: [levelLine(scale(line.value), plot.x, plot.x + plot.width, inkOf(line.kind, theme))],
  }))
}

const outsideSign = (at: Point, theme: Theme): Figure =>
  diamond(at, 6, { fill: theme.fail.ground, stroke: theme.card, strokeWidth: 1.5 })

function drawPoints(
  points: readonly RunPoint[],
  places: readonly Point[],
  words: RunWords,
  theme: Theme,
): Figure[] {
  const color = theme.lanes.customer
  const radius = points.length > 60 ? 2 : 3.2
  const line = lineThrough(places, { stroke: color, strokeWidth: 1.4 })
  const drawn = points.flatMap((point, i): Figure[] => {
    const at = places[i]
    if (!at) return []
    const sign = point.outside ? outsideSign(at, theme) : dot(at, radius, { fill: color })
    const title = `${point.when}: ${words.value(point.value)}`
    return [{ is: 'group', of: `measurement ${point.id}`, title, figures: [sign] }]
  })
  return [line, ...drawn]
}

function signs(points: readonly RunPoint[], words: RunWords, theme: Theme): LegendEntry[] {
  const color = theme.lanes.customer
  const measured: LegendEntry = {
    text: words.measured,
    sign: (at) => [
      levelLine(at.y, at.x - 10, at.x + 10, { stroke: color, strokeWidth: 1.4 }),
      dot(at, 3.2, { fill: color }),
    ],
  }
  const outside: LegendEntry = { text: words.outside, sign: (at) => [outsideSign(at, theme)] }
  return points.some((point) => point.outside) ? [measured, outside] : [measured]
}

/** The levels as they are named at the right end of their lines. */
const labelsOf = (lines: readonly RunLine[], scale: Scale, words: RunWords, theme: Theme): SideLabel[] =>
  lines.map(({ kind, value, name }, i) => ({
    id: `${i}`,
    y: scale(value),
    text: `${name} ${words.value(value)}`,
    color: inkOf(kind, theme).stroke,
  }))

/** The levels as the legend names them, where there is no room at their ends. */
const lineSigns = (lines: readonly RunLine[], words: RunWords, theme: Theme): LegendEntry[] =>
  lines.map(({ kind, value, name }) => ({
    text: `${name} ${words.value(value)}`,
    sign: ({ x, y }) => [levelLine(y, x - 10, x + 10, inkOf(kind, theme))],
  }))

/** The plot: right of the axis' labels, left of the names of the lines. */
function plotOf(
  axis: number,
  lines: readonly RunLine[],
  top: number,
  width: number,
  words: RunWords,
  theme: Theme,
): Box {
  const x = chartMargin + axis
  if (width < leastWidth) return { x, y: top, width: width - chartMargin - x, height: narrowPlotHeight }
  const names = lines.map(({ name, value }) => `${name} ${words.value(value)}`)
  const beside = Math.min(width * 0.32, widestOf(names, tickType(theme)) + 21)
  // Many lines need more height than the plot has.
  const height = Math.max(plotHeight, lines.length * sideLabelHeight)
  return { x, y: top, width: width - chartMargin - x - beside, height }
}

/** Measurements one after the other, with their mean, the limits of what chance explains, the target and what is still tolerated. */
export function controlChart(
  points: readonly RunPoint[],
  lines: readonly RunLine[],
  words: RunWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  if (points.length === 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const values = [...points, ...lines].map(({ value }) => value)
  const ticks = niceTicks(Math.min(...values), Math.max(...values), 5)
  const tickText = words.tick ?? words.value
  const axis = leftAxisWidth(ticks.map(tickText), theme)
  const plot = plotOf(axis, lines, head.bottom + 4, width, words, theme)
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const scale = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, bottom, plot.y)
  const xs = placesOf(points, plot.x + 10, right - 10)
  const places = points.map(({ value }, i) => ({ x: xs[i] ?? plot.x, y: scale(value) }))
  const days = points.map(({ when }, i) => ({ x: xs[i] ?? plot.x, text: when }))
  const isNarrow = width < leastWidth
  const left = isNarrow ? chartMargin : plot.x
  const below = { left, right: width - chartMargin, top: bottom + lowerAxisHeight + 4 }
  const entries = [...signs(points, words, theme), ...(isNarrow ? lineSigns(lines, words, theme) : [])]
  const key = legend(entries, below, theme)
  const named = isNarrow ? [] : labelsOf(lines, scale, words, theme)
  return {
    figures: [
      ...head.figures,
      ...controlBand(lines, plot, scale, theme),
      ...leftAxis(ticks, scale, plot, tickText, theme),
      ...drawLines(lines, plot, scale, theme),
      ...drawPoints(points, places, words, theme),
      ...sideLabels(named, right, width - chartMargin - right, { top: plot.y, bottom }, theme),
      ...lowerAxis(days, bottom, plot.x, right, theme),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
