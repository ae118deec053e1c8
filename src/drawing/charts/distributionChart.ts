import type { Box } from '#layout/placed.ts'
import type { Figure, Ink } from '../figure.ts'
import { mixed, type Theme } from '../theme.ts'
import { leftAxis, leftAxisWidth, lowerAxis, lowerAxisHeight } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { shareText } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { drawFlags, type Flag, flagsHeight, placeFlags } from './flags.ts'
import { heading } from './heading.ts'
import { type Bin, histogram, rangeOf } from './histogram.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks, timeTicks } from './niceTicks.ts'

/** What many simulated runs came to. */
export interface Distribution {
  /** How long each run took, in seconds, in any order. */
  readonly times: readonly number[]
  /** The time that was asked about, in seconds, with the share (0..1) of the runs that end within it; null where nobody has asked. */
  readonly within: { readonly seconds: number; readonly share: number } | null
  /** In seconds. */
  readonly median: number
  /** Nine of ten runs take no longer, in seconds. */
  readonly p90: number
}

export interface DistributionWords {
  readonly title?: string
  /** Said where nothing was simulated. */
  readonly none: string
  /** "Within 5 min: 83 %" */
  readonly within: (seconds: number, share: number) => string
  readonly median: (seconds: number) => string
  readonly p90: (seconds: number) => string
  readonly time: (seconds: number) => string
}

const plotHeight = 190
/** Between two bars, in px. */
const gap = 1

/** Bars may be so many that each holds less than a hundredth of the runs. */
const tickText = (share: number) => `${Number((share * 100).toPrecision(3))} %`

interface Scales {
  readonly x: Scale
  readonly y: Scale
}

/** The part of a bar between two times. */
function part(bin: Bin, from: number, to: number, { x, y }: Scales, fill: string): Figure[] {
  const left = x(from) + (from === bin.from ? gap / 2 : 0)
  const right = x(to) - (to === bin.to ? gap / 2 : 0)
  if (right <= left || bin.share === 0) return []
  const box = { x: left, y: y(bin.share), width: right - left, height: y(0) - y(bin.share) }
  return [{ is: 'rect', box, ink: { fill } }]
}

/** The bars; what lies within the time that was asked about is filled, the rest is paler. */
function bars(bins: readonly Bin[], within: number, scales: Scales, theme: Theme): Figure[] {
  const color = theme.lanes.customer
  const pale = mixed(color, theme.card, 0.35)
  const filled = bins.filter(({ share }) => share > 0)
  return filled.map((bin, i): Figure => {
    const border = Math.max(bin.from, Math.min(bin.to, within))
    return {
      is: 'group',
      of: `times ${i}`,
      title: shareText(bin.share),
      figures: [
        ...(border > bin.from ? part(bin, bin.from, border, scales, color) : []),
        ...(border < bin.to ? part(bin, border, bin.to, scales, pale) : []),
      ],
    }
  })
}

function flagsOf(
  { within, median, p90 }: Distribution,
  words: DistributionWords,
  x: Scale,
  theme: Theme,
): Flag[] {
  const flag = (id: string, seconds: number, text: string, ink: Ink): Flag => ({
    id,
    x: x(seconds),
    text,
    foot: 0,
    ink: { stroke: theme.ink, ...ink },
  })
  const asked = within && words.within(within.seconds, within.share)
  return [
    ...(within && asked !== null ? [flag('within', within.seconds, asked, { strokeWidth: 2 })] : []),
    flag('median', median, words.median(median), { strokeWidth: 1.3, dash: [6, 4] }),
    flag('p90', p90, words.p90(p90), { strokeWidth: 1.3, dash: [2, 3] }),
  ]
}

/** The ticks of the lower axis. Times that hardly differ are not drawn as if they did: there is room on both sides of them. */
function ticksOver({ times, within, median, p90 }: Distribution): readonly number[] {
  const [least, most] = rangeOf([...rangeOf(times), median, p90, ...(within ? [within.seconds] : [])])
  const missing = Math.max(0, Math.max(1, most * 0.05) - (most - least)) / 2
  // A bar holds its upper end: the shortest time stands at the right of one, not at the left of none.
  const before = (most - least + missing) * 0.001
  return timeTicks(Math.max(0, least - missing - before), most + missing, 6)
}

const barsBetweenTicks = [1, 2, 5, 6, 10, 12, 20, 40]

/** About forty bars, a whole number of them between two ticks. */
function barsOver(ticks: readonly number[], times: readonly number[]): readonly Bin[] {
  const parts = ticks.length - 1
  const each = barsBetweenTicks.find((bars) => bars * parts >= 36) ?? 40
  return histogram(times, ticks[0] ?? 0, ticks.at(-1) ?? 1, parts * each)
}

/** The bars as the chart shows them, for those who read it as a table; none where nothing was simulated. */
export const distributionBars = (distribution: Distribution): readonly Bin[] =>
  distribution.times.length === 0 ? [] : barsOver(ticksOver(distribution), distribution.times)

/** How often each time came up in a simulation, with the time that was asked about, the median and the ninth tenth marked. */
export function distributionChart(
  distribution: Distribution,
  words: DistributionWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  const { times, within } = distribution
  if (times.length === 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const ticks = ticksOver(distribution)
  const bins = barsOver(ticks, times)
  const shares = niceTicks(0, rangeOf(bins.map(({ share }) => share))[1], 4)
  const left = chartMargin + leftAxisWidth(shares.map(tickText), theme)
  const right = width - chartMargin - 8
  const x = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, left, right)
  const flags = placeFlags(flagsOf(distribution, words, x, theme), left, right, theme)
  const top = head.bottom + flagsHeight(flags) + 2
  const plot: Box = { x: left, y: top, width: right - left, height: plotHeight }
  const bottom = top + plotHeight
  const y = linearScale(0, shares.at(-1) ?? 1, bottom, top)
  const axis = ticks.map((tick) => ({ x: x(tick), text: words.time(tick) }))
  return {
    figures: [
      ...head.figures,
      ...leftAxis(shares, y, plot, tickText, theme),
      ...bars(bins, within?.seconds ?? Infinity, { x, y }, theme),
      ...drawFlags(
        flags.map((flag) => ({ ...flag, foot: bottom })),
        top,
        theme,
      ),
      ...lowerAxis(axis, bottom, left - 8, width - chartMargin, theme),
    ],
    width,
    height: bottom + lowerAxisHeight + chartMargin,
  }
}
