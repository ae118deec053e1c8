import type { Box, Point } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { polygon } from '../roundedPath.ts'
import type { Theme } from '../theme.ts'
import { leftAxis, leftAxisWidth, levelLine, lineThrough, lowerAxis, lowerAxisHeight } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { emptyChart } from './emptyChart.ts'
import { drawFlags, flagsHeight, type PlacedFlag, placeFlags } from './flags.ts'
import { heading } from './heading.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { niceTicks, timeTicks } from './niceTicks.ts'
import { diamond, dot, type Sign, square } from './signs.ts'

/** What one customer brings in, as a line over the time that serving takes. */
export interface ProfitLine {
  /** Where no time is spent yet: the price without the costs that do not depend on time. */
  readonly atZero: number
  /** What each second costs. */
  readonly perSecond: number
  /** The expected and the longest time, in seconds; null where no steps have times. */
  readonly expected: number | null
  readonly longest: number | null
  /** Where nothing is left; null where that is never so. In seconds. */
  readonly breakEven: number | null
  /** What the customer tolerates, in seconds; null where nobody has said so. */
  readonly tolerated: number | null
}

export interface ProfitWords {
  readonly title?: string
  /** Said where there is no time to compare with. */
  readonly none: string
  /** "Expected 2 min 7.5 s: profit 0.17": a mark with its time and the profit at it. */
  readonly expected: (seconds: number, profit: number) => string
  readonly longest: (seconds: number, profit: number) => string
  readonly breakEven: (seconds: number) => string
  readonly tolerated: (seconds: number) => string
  readonly time: (seconds: number) => string
  readonly money: (amount: number) => string
}

const plotHeight = 190

interface Scales {
  readonly x: Scale
  readonly y: Scale
}

/** The area between the line and zero, where something is earned or lost. */
function areas({ atZero, perSecond }: ProfitLine, last: number, { x, y }: Scales, theme: Theme): Figure[] {
  const atEnd = atZero - perSecond * last
  const crossing = perSecond === 0 ? Infinity : atZero / perSecond
  const turn = crossing > 0 && crossing < last ? [{ time: crossing, profit: 0 }] : []
  const corners = [{ time: 0, profit: atZero }, ...turn, { time: last, profit: atEnd }]
  const area = (sign: 1 | -1, fill: string): Figure[] => {
    const above = corners.filter(({ profit }) => profit * sign >= 0)
    if (!above.some(({ profit }) => profit !== 0)) return []
    const edge = above.map(({ time, profit }) => ({ x: x(time), y: y(profit) }))
    const foot = above.map(({ time }) => ({ x: x(time), y: y(0) })).toReversed()
    return [{ is: 'path', d: polygon([...edge, ...foot]), ink: { fill } }]
  }
  return [...area(1, theme.states.met.ground), ...area(-1, theme.states.missed.ground)]
}

/** One of the times that matter. */
interface Mark {
  readonly id: string
  readonly seconds: number
  readonly text: string
  readonly sign: Sign | null
}

const profitAt = ({ atZero, perSecond }: ProfitLine, seconds: number) => atZero - perSecond * seconds

/** A break-even so many times beyond all other times would leave no room to tell those apart, and is left out. */
const farthest = 4

function marksOf(line: ProfitLine, words: ProfitWords): readonly Mark[] {
  const { expected, longest, breakEven, tolerated } = line
  const others = Math.max(expected ?? 0, longest ?? 0, tolerated ?? 0)
  const mark = (id: string, seconds: number | null, text: (seconds: number) => string, sign: Sign | null) =>
    seconds === null || seconds < 0 || (others > 0 && seconds > others * farthest)
      ? []
      : [{ id, seconds, text: text(seconds), sign }]
  return [
    ...mark('expected', expected, (s) => words.expected(s, profitAt(line, s)), dot),
    ...mark('longest', longest, (s) => words.longest(s, profitAt(line, s)), square),
    ...mark('break-even', breakEven, words.breakEven, diamond),
    ...mark('tolerated', tolerated, words.tolerated, null),
  ]
}

/** The pole of what the customer tolerates runs through to the axis: it is a border, the others are points of the line. */
function poleOf(
  id: string,
  marks: readonly Mark[],
  at: (seconds: number) => Point,
  bottom: number,
  theme: Theme,
): Pick<PlacedFlag, 'foot' | 'ink'> {
  const mark = marks.find((each) => each.id === id)
  if (mark?.sign) return { foot: at(mark.seconds).y, ink: { stroke: theme.otherLines, strokeWidth: 1 } }
  return { foot: bottom, ink: { stroke: theme.ink, strokeWidth: 1.4, dash: [5, 4] } }
}

function signsOf(marks: readonly Mark[], at: (seconds: number) => Point, theme: Theme): Figure[] {
  const ink = { fill: theme.ink, stroke: theme.card, strokeWidth: 1.5 }
  return marks.flatMap(({ id, seconds, text, sign }): Figure[] => {
    if (!sign) return []
    const radius = sign === diamond ? 6 : 4.6
    return [{ is: 'group', of: `time ${id}`, title: text, figures: [sign(at(seconds), radius, ink)] }]
  })
}

interface Ground {
  readonly plot: Box
  readonly times: readonly number[]
  readonly money: readonly number[]
  readonly hanging: readonly PlacedFlag[]
}

/** The plot between its axes, below the flags. */
function groundOf(
  line: ProfitLine,
  marks: readonly Mark[],
  words: ProfitWords,
  top: number,
  width: number,
  theme: Theme,
): Ground {
  const times = timeTicks(0, Math.max(...marks.map(({ seconds }) => seconds)) * 1.08, 6)
  const last = times.at(-1) ?? 1
  const ends = [0, line.atZero, profitAt(line, last)]
  const money = niceTicks(Math.min(...ends), Math.max(...ends), 4)
  const left = chartMargin + leftAxisWidth(money.map(words.money), theme)
  const right = width - chartMargin - 8
  const x = linearScale(0, last, left, right)
  const flags = marks.map(({ id, seconds, text }) => ({ id, x: x(seconds), text, foot: 0, ink: {} }))
  const hanging = placeFlags(flags, left, right, theme)
  const plot = { x: left, y: top + flagsHeight(hanging) + 2, width: right - left, height: plotHeight }
  return { plot, times, money, hanging }
}

/** Everything that stands in the plot, from the ground up. */
function drawPlot(
  line: ProfitLine,
  marks: readonly Mark[],
  { plot, times, money, hanging }: Ground,
  theme: Theme,
  words: ProfitWords,
): Figure[] {
  const bottom = plot.y + plot.height
  const last = times.at(-1) ?? 1
  const scales = {
    x: linearScale(0, last, plot.x, plot.x + plot.width),
    y: linearScale(money[0] ?? 0, money.at(-1) ?? 1, bottom, plot.y),
  }
  const at = (seconds: number) => ({ x: scales.x(seconds), y: scales.y(profitAt(line, seconds)) })
  const flags = hanging.map((flag) => ({ ...flag, ...poleOf(flag.id, marks, at, bottom, theme) }))
  return [
    ...areas(line, last, scales, theme),
    ...leftAxis(money, scales.y, plot, words.money, theme),
    levelLine(scales.y(0), plot.x, plot.x + plot.width, { stroke: theme.muted, strokeWidth: 1.2 }),
    lineThrough([at(0), at(last)], { stroke: theme.lanes.customer, strokeWidth: 2 }),
    ...drawFlags(flags, plot.y, theme),
    ...signsOf(marks, at, theme),
  ]
}

/** What is earned with one customer by the time that serving takes, with the times that matter marked on it. */
export function profitChart(
  line: ProfitLine,
  words: ProfitWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  const marks = marksOf(line, words)
  if (marks.length === 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const ground = groundOf(line, marks, words, head.bottom, width, theme)
  const { plot, times } = ground
  const bottom = plot.y + plot.height
  const x = linearScale(0, times.at(-1) ?? 1, plot.x, plot.x + plot.width)
  const axis = times.map((time) => ({ x: x(time), text: words.time(time) }))
  return {
    figures: [
      ...head.figures,
      ...drawPlot(line, marks, ground, theme, words),
      ...lowerAxis(axis, bottom, plot.x - 8, width - chartMargin, theme),
    ],
    width,
    height: bottom + lowerAxisHeight + chartMargin,
  }
}
