import type { Box } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { mixed, type Theme } from '../theme.ts'
import { leftAxis, leftAxisWidth, lowerAxis, lowerAxisHeight, uprightLine } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { shareText } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import type { Bin } from './histogram.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks } from './niceTicks.ts'

export interface ValuesWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
  readonly value: (value: number) => string
}

export interface ValuesOptions extends ChartOptions {
  /** Within this distance of 0 a gap is as expected; absent where the values are no gaps. */
  readonly band?: number
  /** True where each bar stands for the one value in its middle, as the answers on a scale do. */
  readonly single?: boolean
  /** The mean, drawn as a line. */
  readonly mean?: number | null
}

const plotHeight = 150
const barGap = 1
/** Bars span at least so much, in the unit of the values. */
const leastSpan = 0.5

/** Bars that together hold all values, on round numbers; none where there is no value. NaN is no value. */
export function valueBins(values: Float64Array, wanted = 16): readonly Bin[] {
  let [least, most, n] = [Infinity, -Infinity, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
    n += 1
  }
  if (n === 0) return []
  // Values that hardly differ are not drawn as if they did.
  const around = Math.max(0, leastSpan - (most - least)) / 2
  const edges = niceTicks(least - around, most + around + Math.max(1e-9, (most - least) * 1e-6), wanted)
  const [first = 0, second = 1] = edges
  const width = second - first
  const counts = new Float64Array(edges.length - 1)
  for (const value of values) {
    if (Number.isNaN(value)) continue
    const at = Math.max(0, Math.min(counts.length - 1, Math.floor((value - first) / width + 1e-9)))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return Array.from(counts, (count, i) => ({
    from: edges[i] ?? 0,
    to: edges[i + 1] ?? 0,
    share: count / n,
  }))
}

/** More answers than these on a scale are shown like any other values. */
const mostAnswers = 20

/** One bar for each answer of a scale of whole numbers; null where there are too many, or answers between them. */
export function answerBins(
  values: Float64Array,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Bin[] | null {
  if (!Number.isInteger(min) || !Number.isInteger(max) || max - min >= mostAnswers) return null
  const counts = new Float64Array(max - min + 1)
  let n = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    if (!Number.isInteger(value) || value < min || value > max) return null
    counts[value - min] = (counts[value - min] ?? 0) + 1
    n += 1
  }
  if (n === 0) return []
  return Array.from(counts, (count, i) => ({ from: min + i - 0.5, to: min + i + 0.5, share: count / n }))
}

/** The band in which a gap is as expected, as far as it lies within the plot. */
function bandGround(plot: Box, inside: Scale, band: number | undefined, theme: Theme): Figure[] {
  if (band === undefined || inside(band) <= inside(-band)) return []
  const box = { ...plot, x: inside(-band), width: inside(band) - inside(-band) }
  return [{ is: 'rect', box, ink: { fill: mixed(theme.muted, theme.card, 0.12) } }]
}

/** How often each value occurs among customers. */
export function valuesChart(
  bins: readonly Bin[],
  words: ValuesWords,
  theme: Theme,
  options: ValuesOptions = {},
): Chart {
  const width = chartWidth(options)
  const { band, mean = null, single = false } = options
  const [first] = bins
  const last = bins.at(-1)
  if (!first || !last) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const shares = niceTicks(0, Math.max(...bins.map(({ share }) => share)), 4)
  const left = chartMargin + leftAxisWidth(shares.map(shareText), theme)
  const right = width - chartMargin - 8
  const plot = { x: left, y: head.bottom + 4, width: right - left, height: plotHeight }
  const bottom = plot.y + plotHeight
  const x = linearScale(first.from, last.to, left, right)
  const y = linearScale(0, shares.at(-1) ?? 1, bottom, plot.y)
  const inside = (at: number) => Math.max(left, Math.min(right, x(at)))
  const bars = bins.flatMap(({ from, to, share }, i): Figure[] => {
    const box = {
      x: x(from) + barGap / 2,
      y: y(share),
      width: x(to) - x(from) - barGap,
      height: bottom - y(share),
    }
    const bar: Figure = { is: 'rect', box, ink: { fill: theme.lanes.customer } }
    const of = single ? words.value((from + to) / 2) : `${words.value(from)} – ${words.value(to)}`
    const title = `${of}: ${shareText(share)}`
    return share > 0 ? [{ is: 'group', of: `values ${i}`, title, figures: [bar] }] : []
  })
  const marked = single
    ? bins.map(({ from, to }) => (from + to) / 2)
    : [...bins.map(({ from }) => from), last.to]
  const texts = marked.map((at) => ({ x: x(at), text: words.value(at) }))
  const line =
    mean === null
      ? []
      : [uprightLine(inside(mean), plot.y, bottom, { stroke: theme.ink, strokeWidth: 1.6, dash: [5, 4] })]
  return {
    figures: [
      ...head.figures,
      ...bandGround(plot, inside, band, theme),
      ...leftAxis(shares, y, plot, shareText, theme),
      ...bars,
      ...line,
      ...lowerAxis(texts, bottom, left - 8, width - chartMargin, theme),
    ],
    width,
    height: bottom + lowerAxisHeight + chartMargin,
  }
}
