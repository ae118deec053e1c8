import type { Id } from '#model/blueprint.ts'
import { actionPriorities, type ActionPriority } from '#model/marks.ts'
import type { Point } from '#layout/placed.ts'
import type { Figure } from '../figure.ts'
import { barsWidth, glyphSize, priorityBars } from '../glyphs.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { levelLine, lineThrough, lowerAxis, lowerAxisHeight, uprightLine } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { figureType, labelType, shareText, textLine, tickType, widestOf } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'
import { linearScale, type Scale } from './linearScale.ts'
import { roundStep } from './niceTicks.ts'
import { paretoMark, type ParetoRow, paretoRows, vitalFew } from './paretoRows.ts'
import { priorityColor } from './priorityColor.ts'
import { dot } from './signs.ts'

/** One rated fail point. */
export interface ParetoBar {
  readonly id: Id
  /** What fails. */
  readonly label: string
  /** Where: the step's name. */
  readonly detail?: string
  /** 1..1000 */
  readonly rpn: number
  readonly priority: ActionPriority
}

export interface ParetoWords {
  readonly title?: string
  /** Said where there is nothing to show. */
  readonly none: string
  readonly failure: string
  readonly rpn: string
  readonly cumulative: string
  readonly priority: Readonly<Record<ActionPriority, string>>
  /** "4 of 11 fail points make 80 %": how many reach the mark. */
  readonly vitalFew: (count: number, all: number) => string
  /** "7 others": those that have no row of their own. */
  readonly others: (count: number) => string
}

export interface ParetoOptions extends ChartOptions {
  /** How many bars stand alone at most; the rest share the last row. */
  readonly mostBars?: number
}

const shareTicks = [0, 0.2, 0.4, 0.6, 0.8, 1]
/** Where there is no room for all. */
const fewShareTicks = [0, 0.8]

const rowHeight = 34
const barHeight = 16
const gap = 12

/** Where the columns stand, in px from the left. */
interface Columns {
  readonly rank: number
  readonly label: number
  readonly labelWidth: number
  readonly rpn: number
  readonly rpnWidth: number
  readonly plot: number
  readonly plotWidth: number
  readonly share: number
  readonly shareWidth: number
}

function columnsOf(rows: readonly ParetoRow[], width: number, words: ParetoWords, theme: Theme): Columns {
  const tick = tickType(theme)
  const label = chartMargin + widestOf([String(rows.length)], tick) + gap / 2
  const texts = rows.map((row) => row.label)
  const details = rows.map(({ bar }) => bar?.detail ?? '')
  const widest = Math.max(widestOf([words.failure, ...details], tick), widestOf(texts, labelType(theme)))
  const labelWidth = Math.min(widest, (width - 2 * chartMargin) * 0.38)
  const figures = widestOf(
    rows.map(({ rpn }) => String(rpn)),
    figureType(theme),
  )
  const rpnWidth = Math.max(figures + 5 + barsWidth, Math.min(64, widestOf([words.rpn], tick)))
  const shareWidth = Math.max(
    widestOf(['100 %'], tick),
    Math.min(width * 0.13, widestOf([words.cumulative], tick)),
  )
  const rpn = label + labelWidth + gap + rpnWidth
  const plot = rpn + 2 * gap
  const share = width - chartMargin
  const plotWidth = share - shareWidth - 2 * gap - plot
  return { rank: label - gap / 2, label, labelWidth, rpn, rpnWidth, plot, plotWidth, share, shareWidth }
}

interface Ground {
  readonly columns: Columns
  readonly rows: readonly ParetoRow[]
  /** The upper edge of the first row. */
  readonly top: number
  readonly theme: Theme
}

const middleOf = (top: number, i: number) => top + (i + 0.5) * rowHeight

function headings({ columns, top, theme }: Ground, words: ParetoWords, scale: Scale): Figure[] {
  const type = tickType(theme)
  const y = top - 9
  const end = { ...type, anchor: 'end' } as const
  const shown = columns.plotWidth < 220 ? fewShareTicks : shareTicks
  const percents = shown.flatMap((tick) => {
    const strong = tick === paretoMark ? ({ weight: 600, color: theme.ink } as const) : {}
    return textLine(shareText(tick), { x: scale(tick), y }, { ...type, ...strong, anchor: 'middle' })
  })
  return [
    ...textLine(words.failure, { x: columns.label, y }, type, columns.labelWidth),
    ...textLine(words.rpn, { x: columns.rpn, y }, end, columns.rpnWidth),
    ...textLine(words.cumulative, { x: columns.share, y }, end, columns.shareWidth),
    ...percents,
  ]
}

function grid({ rows, top, theme }: Ground, scale: Scale): Figure[] {
  const bottom = top + rows.length * rowHeight
  return shareTicks.map((tick) =>
    tick === paretoMark
      ? uprightLine(scale(tick), top - 3, bottom, { stroke: theme.ink, strokeWidth: 1.2, dash: [5, 4] })
      : uprightLine(scale(tick), top, bottom, { stroke: theme.hairline, strokeWidth: 1 }),
  )
}

function rowTexts(row: ParetoRow, i: number, { columns, top, theme }: Ground): Figure[] {
  const middle = middleOf(top, i)
  const label = labelType(theme)
  const tick = tickType(theme)
  const figure = { ...figureType(theme), anchor: 'end' } as const
  const { detail = '' } = row.bar ?? {}
  const above = detail === '' ? 0 : 7
  const priority = row.bar?.priority
  const figureRight = columns.rpn - barsWidth - 5
  return [
    ...textLine(
      row.bar ? String(i + 1) : '',
      { x: columns.rank, y: middle - above + capsMiddle(tick) },
      { ...tick, anchor: 'end' },
    ),
    ...textLine(
      row.label,
      { x: columns.label, y: middle - above + capsMiddle(label) },
      label,
      columns.labelWidth,
    ),
    ...textLine(detail, { x: columns.label, y: middle + 8 + capsMiddle(tick) }, tick, columns.labelWidth),
    ...textLine(String(row.rpn), { x: figureRight, y: middle + capsMiddle(figure) }, figure),
    ...(priority
      ? priorityBars(
          priority,
          { x: columns.rpn - barsWidth, y: middle - glyphSize / 2 },
          theme.priorities[priority],
        )
      : []),
    ...textLine(
      shareText(row.cumulative),
      { x: columns.share, y: middle + capsMiddle(label) },
      { ...label, anchor: 'end' },
    ),
  ]
}

function drawRow(row: ParetoRow, i: number, ground: Ground, lengthOf: Scale): Figure {
  const { columns, top, theme } = ground
  const { bar } = row
  const box = { x: columns.plot, y: middleOf(top, i) - barHeight / 2, height: barHeight }
  const drawn: Figure[] = bar
    ? [
        {
          is: 'rect',
          box: { ...box, width: lengthOf(bar.rpn) },
          radius: 2,
          ink: { fill: priorityColor(bar.priority, theme) },
        },
      ]
    : []
  return {
    is: 'group',
    of: bar ? `bar ${bar.id}` : 'others',
    title: `${row.label}: ${row.rpn}`,
    figures: [...drawn, ...rowTexts(row, i, ground)],
  }
}

/** The cumulative line over the bars, on a rim that keeps it apart from them; its points are full as far as the vital few go. */
function cumulativeLine({ rows, top, theme }: Ground, scale: Scale, few: number): Figure {
  const points = rows.map(({ cumulative }, i) => ({ x: scale(cumulative), y: middleOf(top, i) }))
  const color = theme.lanes.customer
  return {
    is: 'group',
    of: 'cumulative',
    figures: [
      lineThrough(points, { stroke: theme.card, strokeWidth: 4.5 }),
      lineThrough(points, { stroke: color, strokeWidth: 1.8 }),
      ...points.map((at, i) =>
        dot(at, 3.6, {
          fill: i < few ? color : theme.card,
          stroke: i < few ? theme.card : color,
          strokeWidth: 1.5,
        }),
      ),
    ],
  }
}

function signs(words: ParetoWords, theme: Theme, few: string) {
  const color = theme.lanes.customer
  const priorities = actionPriorities.map((priority) => ({
    text: words.priority[priority],
    sign: ({ x, y }: Point): Figure[] => [
      {
        is: 'rect',
        box: { x: x - 10, y: y - 5, width: 9, height: 10 },
        radius: 2,
        ink: { fill: priorityColor(priority, theme) },
      },
      ...priorityBars(priority, { x: x + 2, y: y - glyphSize / 2 }, theme.priorities[priority]),
    ],
  }))
  const line = {
    text: words.cumulative,
    sign: ({ x, y }: Point): Figure[] => [
      levelLine(y, x - 10, x + 10, { stroke: color, strokeWidth: 1.8 }),
      dot({ x, y }, 3.6, { fill: color }),
    ],
  }
  const vital = {
    text: few,
    sign: ({ x, y }: Point): Figure[] => [
      uprightLine(x, y - 7, y + 7, { stroke: theme.ink, strokeWidth: 1.2, dash: [5, 4] }),
    ],
  }
  return [...priorities, line, vital]
}

/** Round numbers for the bars that stand on the same five parts of the grid as the shares. */
const fifths = (most: number) => shareTicks.map((share) => Math.round(share * 5) * roundStep(most / 5))

/** Fail points by RPN, the worst first, with the cumulative share of the whole and the mark at 80 %. */
export function paretoChart(
  bars: readonly ParetoBar[],
  words: ParetoWords,
  theme: Theme,
  options: ParetoOptions = {},
): Chart {
  const width = chartWidth(options)
  if (bars.length === 0) return emptyChart(words.title, words.none, width, theme)
  const sorted = bars.toSorted((a, b) => b.rpn - a.rpn)
  const rows = paretoRows(sorted, options.mostBars ?? 20, words.others)
  const columns = columnsOf(rows, width, words, theme)
  const head = heading(words.title, width, theme)
  const ground: Ground = { columns, rows, top: head.bottom + 20, theme }
  const bottom = ground.top + rows.length * rowHeight
  const { plot, plotWidth } = columns
  const shares = linearScale(0, 1, plot, plot + plotWidth)
  const ticks = fifths(sorted[0]?.rpn ?? 1)
  const lengths = linearScale(0, ticks.at(-1) ?? 1, 0, plotWidth)
  const few = vitalFew(sorted)
  const axis = ticks.map((tick) => ({ x: plot + lengths(tick), text: String(tick) }))
  const below = { left: chartMargin, right: width - chartMargin, top: bottom + lowerAxisHeight + 4 }
  const key = legend(signs(words, theme, words.vitalFew(few, bars.length)), below, theme)
  return {
    figures: [
      ...head.figures,
      ...headings(ground, words, shares),
      ...grid(ground, shares),
      ...rows.map((row, i) => drawRow(row, i, ground, lengths)),
      cumulativeLine(ground, shares, few),
      ...lowerAxis(axis, bottom, plot - gap, plot + plotWidth + gap, theme),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
