import type { Point } from '#layout/placed.ts'
import { breakLines } from '#layout/text.ts'
import type { Id } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import type { Figure } from '../figure.ts'
import { glyphSize, stateSign } from '../glyphs.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { levelLine, uprightLine } from './axes.ts'
import {
  benchmarkColumns,
  type Column,
  type Columns,
  ownText,
  signRoom,
  textsIn,
  valueColumns,
} from './benchmarkColumns.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { figureType, labelType, lineWidth, textLine, tickType } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend, type LegendEntry } from './legend.ts'
import { linearScale } from './linearScale.ts'
import { type RivalSigns, rivalSignRadius, rivalSigns } from './rivalSigns.ts'

/** A value as the chart draws and as it writes it. */
export interface ShownValue {
  readonly value: number
  /** With its unit. */
  readonly text: string
}

/** A competitor's value, or the industry's. */
export interface ShownRival extends ShownValue {
  readonly who: string
}

/** One standard, or one dimension of service quality, and what it is compared with. */
export interface BenchmarkRow {
  readonly id: Id
  /** What the row is, where it is no standard. */
  readonly of?: 'dimension'
  readonly metric: string
  /** The step's name. */
  readonly detail?: string
  /** Null where nothing was measured. */
  readonly own: ShownValue | null
  readonly state: StandardState
  /** Null where none is set. */
  readonly target: ShownValue | null
  /** The best first. */
  readonly rivals: readonly ShownRival[]
  readonly better: 'higher' | 'lower'
  /** Our distance from the best: "−13 points". */
  readonly gap: string
}

export interface BenchmarkWords {
  readonly title?: string
  /** Said where no standard has a benchmark. */
  readonly none: string
  readonly standard: string
  readonly own: string
  readonly target: string
  readonly best: string
  readonly gap: string
  readonly unmeasured: string
  readonly better: Readonly<Record<BenchmarkRow['better'], string>>
}

const rowHeight = 60
/** Five columns need more room than most charts. */
const leastBenchmarkWidth = 640
const barHeight = 12

/** The names of the columns, each in two lines at most, and where they end. */
function headings(
  { label, values }: Columns,
  top: number,
  words: BenchmarkWords,
  theme: Theme,
): { readonly figures: readonly Figure[]; readonly bottom: number } {
  const type = tickType(theme)
  const named = [
    { ...label, text: words.standard },
    ...valueColumns.map((column) => ({ ...values[column], text: words[column] })),
  ].map(({ x, width, text }) => ({ x, lines: breakLines(text, type, width, 2) }))
  const most = Math.max(1, ...named.map(({ lines }) => lines.length))
  const figures = named.flatMap(({ x, lines }) =>
    lines.flatMap((line, i) => {
      const y = top + (most - lines.length + i) * type.lineHeight + type.size
      return textLine(line, { x, y }, type)
    }),
  )
  return { figures, bottom: top + most * type.lineHeight + 6 }
}

const targetMark = (x: number, middle: number, theme: Theme): Figure =>
  uprightLine(x, middle - 12, middle + 12, { stroke: theme.ink, strokeWidth: 2.4 })

/** The signs of the competitors of one row: those that would cover each other stand above and below. */
function rivalMarks(
  { rivals }: BenchmarkRow,
  scale: (value: number) => number,
  middle: number,
  signs: RivalSigns,
): Figure[] {
  const placed: Point[] = []
  // The best is drawn last: it stands on the bar, and on top.
  return rivals
    .flatMap(({ value, who }) => {
      const x = scale(value)
      const near = placed.filter((at) => Math.abs(at.x - x) < 2 * rivalSignRadius).map(({ y }) => y)
      const y = levels.map((level) => middle + level).find((each) => !near.includes(each)) ?? middle
      placed.push({ x, y })
      return signs(who)({ x, y })
    })
    .toReversed()
}

/** Above and below the bar, in px. */
const levels = [0, -9, 9]

/** Our bar on its track, a line across it at the target, a sign for each competitor. Each row has a scale of its own, for units differ. */
function bullet(
  row: BenchmarkRow,
  { x, width }: Column,
  middle: number,
  rivals: RivalSigns,
  theme: Theme,
): Figure[] {
  const values = [row.own, row.target, ...row.rivals].flatMap((shown) => (shown ? [shown.value] : []))
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const scale = linearScale(least, most === least ? least + 1 : most, x + 7, x + width - 14)
  const box = { x, y: middle - barHeight / 2, width, height: barHeight }
  const zero = scale(0)
  const end = row.own ? scale(row.own.value) : zero
  const bar: Figure = {
    is: 'rect',
    box: { ...box, x: Math.min(zero, end), width: Math.abs(end - zero) },
    ink: { fill: theme.lanes.customer },
  }
  return [
    { is: 'rect', box, radius: 2, ink: { fill: theme.states.unmeasured.ground } },
    ...(row.own ? [bar] : []),
    uprightLine(zero, middle - 9, middle + 9, { stroke: theme.muted, strokeWidth: 1 }),
    ...(row.target ? [targetMark(scale(row.target.value), middle, theme)] : []),
    ...rivalMarks(row, scale, middle, rivals),
  ]
}

/** The metric in two lines at most, and below it in one where it belongs. */
function rowLabel(
  { metric, detail = '' }: BenchmarkRow,
  column: Column,
  middle: number,
  theme: Theme,
): Figure[] {
  const type = labelType(theme)
  const small = tickType(theme)
  const lines = breakLines(metric, type, column.width, 2)
  const below = detail === '' ? 0 : small.lineHeight
  const top = middle - (lines.length * type.lineHeight + below) / 2
  const first = top + type.lineHeight / 2 + capsMiddle(type)
  const last = top + lines.length * type.lineHeight + small.lineHeight / 2 + capsMiddle(small)
  return [
    ...lines.flatMap((line, i) => textLine(line, { x: column.x, y: first + i * type.lineHeight }, type)),
    ...textLine(detail, { x: column.x, y: last }, small, column.width),
  ]
}

function valueTexts(
  row: BenchmarkRow,
  { values }: Columns,
  middle: number,
  words: BenchmarkWords,
  theme: Theme,
): Figure[] {
  const type = figureType(theme)
  const small = tickType(theme)
  const figures = valueColumns.flatMap((column) => {
    const { x, width } = values[column]
    const [text, second] = textsIn(column, row, words)
    const up = second === '' ? 0 : 7
    const plain = column === 'own' && !row.own ? labelType(theme) : type
    const room = column === 'own' && row.state !== 'unmeasured' ? width - signRoom : width
    return [
      ...textLine(text, { x, y: middle - up + capsMiddle(type) }, plain, room),
      ...textLine(second, { x, y: middle + 8 + capsMiddle(small) }, small, width),
    ]
  })
  const { x, width } = values.own
  const room = Math.min(width - signRoom, lineWidth(ownText(row, words), type))
  const sign = { x: x + room + 5, y: middle - glyphSize / 2 }
  return [...figures, ...stateSign(row.state, sign, theme.states[row.state].ink)]
}

function drawRow(
  row: BenchmarkRow,
  columns: Columns,
  top: number,
  words: BenchmarkWords,
  rivals: RivalSigns,
  theme: Theme,
): Figure {
  const middle = top + rowHeight / 2
  const border = { stroke: theme.hairline, strokeWidth: 1 }
  const right = columns.values.gap.x + columns.values.gap.width
  return {
    is: 'group',
    of: `${row.of ?? 'standard'} ${row.id}`,
    title: row.metric,
    figures: [
      levelLine(top, chartMargin, right, border),
      ...rowLabel(row, columns.label, middle, theme),
      ...bullet(row, columns.plot, middle - 6, rivals, theme),
      ...textLine(
        words.better[row.better],
        { x: columns.plot.x, y: middle + 20 },
        tickType(theme),
        columns.plot.width,
      ),
      ...valueTexts(row, columns, middle, words, theme),
    ],
  }
}

function signs(
  rows: readonly BenchmarkRow[],
  words: BenchmarkWords,
  rivals: RivalSigns,
  theme: Theme,
): LegendEntry[] {
  const box = ({ x, y }: Point) => ({ x: x - 10, y: y - 5, width: 20, height: 10 })
  return [
    { text: words.own, sign: (at) => [{ is: 'rect', box: box(at), ink: { fill: theme.lanes.customer } }] },
    {
      text: words.target,
      sign: ({ x, y }) => [uprightLine(x, y - 8, y + 8, { stroke: theme.ink, strokeWidth: 2.4 })],
    },
    ...rivalsIn(rows).map((who) => ({ text: who, sign: rivals(who) })),
  ]
}

/** Everybody who is compared with, the first row's first; a name without letters has a sign and no words. */
const rivalsIn = (rows: readonly BenchmarkRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ rivals }) => rivals.map(({ who }) => who))),
]

/** Our value, the target and every competitor's of each standard and dimension, side by side. */
export function benchmarkChart(
  rows: readonly BenchmarkRow[],
  words: BenchmarkWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = Math.max(leastBenchmarkWidth, chartWidth(options))
  if (rows.length === 0) return emptyChart(words.title, words.none, width, theme)
  const head = heading(words.title, width, theme)
  const columns = benchmarkColumns(rows, width, words, theme)
  const named = headings(columns, head.bottom, words, theme)
  const top = named.bottom
  const bottom = top + rows.length * rowHeight
  const below = { left: chartMargin, right: width - chartMargin, top: bottom + 4 }
  const rivals = rivalSigns(rivalsIn(rows), theme)
  const key = legend(signs(rows, words, rivals, theme), below, theme)
  return {
    figures: [
      ...head.figures,
      ...named.figures,
      ...rows.map((row, i) => drawRow(row, columns, top + i * rowHeight, words, rivals, theme)),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
