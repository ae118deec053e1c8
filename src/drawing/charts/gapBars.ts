import type { Box } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import { mixed, type Theme } from '../theme.ts'
import { levelLine, lowerAxis, lowerAxisHeight, uprightLine } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { figureType, labelType, textLine, tickType, widestOf } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend, type LegendEntry } from './legend.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks } from './niceTicks.ts'

/** How what customers got stands against what they expected. */
export const gapZones = ['above', 'expected', 'below'] as const
export type GapZone = (typeof gapZones)[number]

/** One bar: a dimension or an item. */
export interface GapRow {
  readonly id: string
  readonly label: string
  /** Null where nobody answered. */
  readonly value: number | null
  /** The value as it is written. */
  readonly text: string
  /** 95 %; null where there is none, or not yet. */
  readonly interval: { readonly from: number; readonly to: number } | null
  /** Below the value: the interval in words, or why there is none. */
  readonly detail?: string
  /** Null where the value is no gap. */
  readonly zone: GapZone | null
}

/** Gaps stand on both sides of 0 and its band; perceptions alone on the scale of the survey. */
export type GapAxis =
  | { readonly is: 'gap'; readonly band: number }
  | { readonly is: 'mean'; readonly min: number; readonly max: number }

export interface GapWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
  readonly zone: Readonly<Record<GapZone, string>>
  /** "As expected: within ±0.25" */
  readonly band: string
  readonly interval: string
  readonly value: (value: number) => string
}

const rowHeight = 36
const barHeight = 14
const gap = 14

/** What a zone looks like; the signs say it without colour. */
export const zoneColor = (zone: GapZone | null, theme: Theme): string => {
  if (zone === null) return theme.lanes.customer
  if (zone === 'above') return theme.states.met.ink
  return zone === 'below' ? theme.states.missed.ink : theme.muted
}

interface Ground {
  readonly plot: Box
  readonly scale: Scale
  readonly zero: number
  readonly label: number
  readonly value: number
  readonly theme: Theme
}

const bandGround = (theme: Theme) => mixed(theme.muted, theme.card, 0.12)

function grounds(axis: GapAxis, ticks: readonly number[], { plot, scale, zero, theme }: Ground): Figure[] {
  const bottom = plot.y + plot.height
  const band: Figure[] =
    axis.is === 'gap' && axis.band > 0
      ? [
          {
            is: 'rect',
            box: { ...plot, x: scale(-axis.band), width: scale(axis.band) - scale(-axis.band) },
            ink: { fill: bandGround(theme) },
          },
        ]
      : []
  const lines = ticks.map((tick) =>
    uprightLine(scale(tick), plot.y, bottom, { stroke: theme.hairline, strokeWidth: 1 }),
  )
  return [...band, ...lines, uprightLine(zero, plot.y, bottom, { stroke: theme.muted, strokeWidth: 1.2 })]
}

/** A line from end to end of the interval, with a stroke across at both. */
function whisker(
  { from, to }: { from: number; to: number },
  middle: number,
  scale: Scale,
  theme: Theme,
): Figure[] {
  const ink = { stroke: theme.ink, strokeWidth: 1.4 }
  return [
    levelLine(middle, scale(from), scale(to), ink),
    uprightLine(scale(from), middle - 4, middle + 4, ink),
    uprightLine(scale(to), middle - 4, middle + 4, ink),
  ]
}

function drawRow(row: GapRow, i: number, ground: Ground): Figure {
  const { plot, scale, zero, theme } = ground
  const top = plot.y + i * rowHeight
  const middle = top + rowHeight / 2
  const label = labelType(theme)
  const figure = figureType(theme)
  const small = tickType(theme)
  const end = row.value === null ? zero : scale(row.value)
  const box = {
    x: Math.min(zero, end),
    y: middle - barHeight / 2,
    width: Math.abs(end - zero),
    height: barHeight,
  }
  const { detail = '' } = row
  const up = detail === '' ? 0 : 7
  const x = plot.x + plot.width + gap
  return {
    is: 'group',
    of: `gap ${row.id}`,
    title: `${row.label}: ${row.text}${detail === '' ? '' : ` (${detail})`}`,
    figures: [
      levelLine(top, chartMargin, x + ground.value, { stroke: theme.hairline, strokeWidth: 1 }),
      ...(box.width > 0
        ? [{ is: 'rect', box, radius: 2, ink: { fill: zoneColor(row.zone, theme) } } as const]
        : []),
      ...(row.interval ? whisker(row.interval, middle, scale, theme) : []),
      ...textLine(row.label, { x: chartMargin, y: middle + capsMiddle(label) }, label, ground.label),
      ...textLine(row.text, { x, y: middle - up + capsMiddle(figure) }, figure, ground.value),
      ...textLine(detail, { x, y: middle + 8 + capsMiddle(small) }, small, ground.value),
    ],
  }
}

function signs(axis: GapAxis, rows: readonly GapRow[], words: GapWords, theme: Theme): LegendEntry[] {
  const rect =
    (fill: string): LegendEntry['sign'] =>
    ({ x, y }) => [
      { is: 'rect', box: { x: x - 10, y: y - 5, width: 20, height: 10 }, radius: 2, ink: { fill } },
    ]
  const zones =
    axis.is === 'gap'
      ? gapZones
          .filter((zone) => rows.some((row) => row.zone === zone))
          .map((zone) => ({ text: words.zone[zone], sign: rect(zoneColor(zone, theme)) }))
      : []
  const band = axis.is === 'gap' && axis.band > 0 ? [{ text: words.band, sign: rect(bandGround(theme)) }] : []
  const interval = rows.some((row) => row.interval)
    ? [
        {
          text: words.interval,
          sign: ({ x, y }: { x: number; y: number }) =>
            whisker({ from: x - 9, to: x + 9 }, y, (at) => at, theme),
        },
      ]
    : []
  return [...zones, ...band, ...interval]
}

function ticksOver(rows: readonly GapRow[], axis: GapAxis): readonly number[] {
  const values = rows.flatMap(({ value, interval }) => [
    ...(value === null ? [] : [value]),
    ...(interval ? [interval.from, interval.to] : []),
  ])
  if (axis.is === 'mean') return niceTicks(Math.min(axis.min, ...values), Math.max(axis.max, ...values), 6)
  return niceTicks(Math.min(-axis.band, 0, ...values), Math.max(axis.band, 0, ...values), 6)
}

/** Gaps as bars on both sides of what was expected, with their intervals and the band in which a gap is none; perceptions from the left. */
export function gapBars(
  rows: readonly GapRow[],
  axis: GapAxis,
  words: GapWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  if (!rows.some(({ value }) => value !== null)) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const room = width - 2 * chartMargin
  const label = Math.min(
    room * 0.4,
    widestOf(
      rows.map((row) => row.label),
      labelType(theme),
    ),
  )
  const texts = widestOf(
    rows.map(({ text }) => text),
    figureType(theme),
  )
  const details = widestOf(
    rows.map(({ detail = '' }) => detail),
    tickType(theme),
  )
  const value = Math.min(room * 0.25, Math.max(texts, details))
  const ticks = ticksOver(rows, axis)
  const plot = {
    x: chartMargin + label + gap,
    y: head.bottom + 2,
    width: room - label - value - 2 * gap,
    height: rows.length * rowHeight,
  }
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)]
  const scale = linearScale(first, last, plot.x, plot.x + plot.width)
  const ground: Ground = { plot, scale, zero: scale(axis.is === 'gap' ? 0 : first), label, value, theme }
  const bottom = plot.y + plot.height
  const axisTexts = ticks.map((tick) => ({ x: scale(tick), text: words.value(tick) }))
  const below = { left: chartMargin, right: width - chartMargin, top: bottom + lowerAxisHeight + 4 }
  const key = legend(signs(axis, rows, words, theme), below, theme)
  return {
    figures: [
      ...head.figures,
      ...grounds(axis, ticks, ground),
      ...rows.map((row, i) => drawRow(row, i, ground)),
      ...lowerAxis(axisTexts, bottom, plot.x - gap, plot.x + plot.width + gap, theme),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
