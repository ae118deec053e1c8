import type { Box } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { mixed, type Theme } from '../theme.ts'
import {
  leftAxis,
  leftAxisWidth,
  levelLine,
  lineThrough,
  lowerAxis,
  lowerAxisHeight,
  uprightLine,
} from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks } from './niceTicks.ts'
import { seriesLegend, seriesLook } from './seriesLook.ts'

/** One survey of several, or one month of a survey. */
export interface TrendWave {
  readonly id: string
  /** As it stands below the axis: "May 2026". */
  readonly when: string
  /** When, as a number of whatever unit: where all waves have one of their own they stand as far apart as their times do. */
  readonly at?: number
  /** One for each series. */
  readonly values: readonly (number | null)[]
  /** 95 %, of the first series. */
  readonly interval?: { readonly from: number; readonly to: number } | null
}

export interface TrendWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
  readonly series: readonly string[]
  readonly value: (value: number) => string
}

export interface TrendOptions extends ChartOptions {
  /** Within this distance of 0 a gap is as expected; absent where the values are no gaps. */
  readonly band?: number
}

const plotHeight = 210

interface Ground {
  readonly waves: readonly TrendWave[]
  readonly xs: readonly number[]
  readonly scale: Scale
  readonly words: TrendWords
  readonly theme: Theme
}

function placesOf(waves: readonly TrendWave[], left: number, right: number): readonly number[] {
  const times = new Set(waves.flatMap(({ at }) => (at === undefined ? [] : [at])))
  const places = times.size === waves.length ? [...times] : waves.map((_, i) => i)
  return places.map(linearScale(Math.min(...places), Math.max(...places), left, right))
}

/** The line of one series, broken where a wave has no value. */
function drawSeries(n: number, { waves, xs, scale, words, theme }: Ground): Figure {
  const { line, mark, color } = seriesLook(n, theme)
  const points = waves.map(({ values }, i) => {
    const value = values[n] ?? null
    return value === null ? null : { x: xs[i] ?? 0, y: scale(value) }
  })
  const lines = points.flatMap((to, i): Figure[] => {
    const from = points[i - 1]
    return from && to ? [lineThrough([from, to], line)] : []
  })
  const marks = waves.flatMap((wave, i): Figure[] => {
    const point = points[i]
    const value = wave.values[n]
    if (!point || typeof value !== 'number') return []
    const { from, to } = (n === 0 && wave.interval) || { from: value, to: value }
    const ink = { stroke: color, strokeWidth: 1.2 }
    const whisker = from === to ? [] : [uprightLine(point.x, scale(to), scale(from), ink)]
    const title = `${wave.when}: ${words.series[n] ?? ''} ${words.value(value)}`
    return [{ is: 'group', of: `wave ${n} ${wave.id}`, title, figures: [...whisker, mark(point)] }]
  })
  return { is: 'group', of: `series ${n}`, figures: [...lines, ...marks] }
}

function bandOf(band: number | undefined, plot: Box, scale: Scale, theme: Theme): Figure[] {
  if (band === undefined || band <= 0) return []
  const box = { ...plot, y: scale(band), height: scale(-band) - scale(band) }
  return [{ is: 'rect', box, ink: { fill: mixed(theme.muted, theme.card, 0.1) } }]
}

/** What several surveys came to, one after the other: one line for each series. */
export function trendChart(
  waves: readonly TrendWave[],
  words: TrendWords,
  theme: Theme,
  options: TrendOptions = {},
): Chart {
  const width = chartWidth(options)
  const { band } = options
  const values = waves.flatMap(({ values: each, interval }) => [
    ...each.filter((value) => value !== null),
    ...(interval ? [interval.from, interval.to] : []),
  ])
  if (values.length === 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const around = band === undefined ? [] : [-band, 0, band]
  const ticks = niceTicks(Math.min(...values, ...around), Math.max(...values, ...around), 5)
  const axis = leftAxisWidth(ticks.map(words.value), theme)
  const x = chartMargin + axis
  const plot = { x, y: head.bottom + 4, width: width - chartMargin - 8 - x, height: plotHeight }
  const bottom = plot.y + plot.height
  const scale = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, bottom, plot.y)
  const xs = placesOf(waves, plot.x + 12, plot.x + plot.width - 12)
  const ground: Ground = { waves, xs, scale, words, theme }
  const whens = waves.map(({ when }, i) => ({ x: xs[i] ?? plot.x, text: when }))
  const below = { left: chartMargin, right: width - chartMargin, top: bottom + lowerAxisHeight + 4 }
  const key = legend(seriesLegend(words.series, theme), below, theme)
  const series = words.series.map((_, n) => n).toReversed()
  return {
    figures: [
      ...head.figures,
      ...bandOf(band, plot, scale, theme),
      ...leftAxis(ticks, scale, plot, words.value, theme),
      ...(band === undefined
        ? []
        : [levelLine(scale(0), plot.x, plot.x + plot.width, { stroke: theme.muted, strokeWidth: 1.2 })]),
      ...series.map((n) => drawSeries(n, ground)),
      ...lowerAxis(whens, bottom, chartMargin, width - chartMargin, theme),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
