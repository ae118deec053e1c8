import { breakLines } from '#layout/text.ts'
import type { Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import type { Figure } from '../figure.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme } from '../theme.ts'
import { levelLine, lineThrough, uprightLine } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { labelType, textLine, tickType } from './chartText.ts'
import { emptyChart } from './emptyChart.ts'
import { heading } from './heading.ts'
import { legend } from './legend.ts'

/** One touchpoint on the ladder of levels: rungs count from 0, the lowest; null where it is not said. */
export interface LevelsRow {
  readonly id: Id
  readonly name: string
  /** The name of its step. */
  readonly detail: string
  readonly level: number | null
  readonly wanted: number | null
}

export interface LevelsWords {
  readonly title?: string
  /** Said where no touchpoint has a level. */
  readonly none: string
  /** The names of the rungs, the lowest first. */
  readonly levels: readonly string[]
  readonly today: string
  readonly wanted: string
  /** How many rows are left out. */
  readonly more: (count: number) => string
}

interface LevelsOptions extends ChartOptions {
  /** More rows than these are told as a number. */
  readonly mostRows?: number
}

const rowHeight = 36
const dotRadius = 6
const ringRadius = 9

const dotAt = (at: Point, theme: Theme): Figure => ({
  is: 'circle',
  at,
  radius: dotRadius,
  ink: { fill: theme.lanes.customer },
})

const ringAt = (at: Point, theme: Theme): Figure => ({
  is: 'circle',
  at,
  radius: ringRadius,
  ink: { stroke: theme.ink, strokeWidth: 1.6 },
})

/** From where it stands to where it should, up or down the ladder. */
function arrow(from: number, to: number, y: number, theme: Theme): Figure[] {
  const way = Math.sign(to - from)
  if (way === 0) return []
  const tip = to - way * (ringRadius + 2)
  const ink = { stroke: theme.ink, strokeWidth: 1.6 }
  const start = { x: from + way * dotRadius, y }
  const barb = (side: number) => ({ x: tip - way * 6, y: y + side * 4.5 })
  return [
    lineThrough([start, { x: tip, y }], ink),
    lineThrough([barb(-1), { x: tip, y }, barb(1)], { ...ink, cap: 'round' }),
  ]
}

interface Ladder {
  readonly label: { readonly x: number; readonly width: number }
  readonly x: (rung: number) => number
  readonly columnWidth: number
  readonly left: number
  readonly right: number
}

function ladderOf(width: number, rungs: number): Ladder {
  const room = width - 2 * chartMargin
  const label = room * 0.34
  const left = chartMargin + label + 14
  const columnWidth = (width - chartMargin - left) / Math.max(1, rungs)
  return {
    label: { x: chartMargin, width: label },
    x: (rung) => left + (rung + 0.5) * columnWidth,
    columnWidth,
    left,
    right: width - chartMargin,
  }
}

function drawRow(row: LevelsRow, ladder: Ladder, top: number, theme: Theme): Figure {
  const { label, x } = ladder
  const type = labelType(theme)
  const small = tickType(theme)
  const y = top + rowHeight / 2
  const up = row.detail === '' ? 0 : 7
  const { level, wanted } = row
  return {
    is: 'group',
    of: `touchpoint ${row.id}`,
    title: row.name,
    figures: [
      levelLine(top, label.x, ladder.right, { stroke: theme.hairline, strokeWidth: 1 }),
      ...textLine(row.name, { x: label.x, y: y - up + capsMiddle(type) }, type, label.width),
      ...textLine(row.detail, { x: label.x, y: y + 8 + capsMiddle(small) }, small, label.width),
      ...(level !== null && wanted !== null ? arrow(x(level), x(wanted), y, theme) : []),
      ...(level === null ? [] : [dotAt({ x: x(level), y }, theme)]),
      ...(wanted === null ? [] : [ringAt({ x: x(wanted), y }, theme)]),
    ],
  }
}

/** The names of the rungs above their columns, in two lines at most. */
function rungNames(words: LevelsWords, { x, columnWidth }: Ladder, top: number, theme: Theme) {
  const type = { ...tickType(theme), anchor: 'middle' as const }
  const named = words.levels.map((name) => breakLines(name, type, columnWidth - 6, 2))
  const most = Math.max(1, ...named.map((lines) => lines.length))
  const figures = named.flatMap((lines, rung) =>
    lines.flatMap((line, i) =>
      textLine(
        line,
        { x: x(rung), y: top + (most - lines.length + i) * type.lineHeight + type.size },
        type,
        columnWidth - 6,
      ),
    ),
  )
  return { figures, bottom: top + most * type.lineHeight + 6 }
}

/** Where each touchpoint stands on the ladder of service levels, with an arrow to where it should. */
export function levelsChart(
  rows: readonly LevelsRow[],
  words: LevelsWords,
  theme: Theme,
  options: LevelsOptions = {},
): Chart {
  const width = chartWidth(options)
  if (rows.length === 0) return emptyChart(words.title, words.none, width, theme)
  const shown = rows.slice(0, options.mostRows ?? rows.length)
  const head = heading(words.title, width, theme)
  const ladder = ladderOf(width, words.levels.length)
  const named = rungNames(words, ladder, head.bottom, theme)
  const bottom = named.bottom + shown.length * rowHeight
  const grid = words.levels.map((_, rung) =>
    uprightLine(ladder.left + rung * ladder.columnWidth, named.bottom, bottom, {
      stroke: theme.hairline,
      strokeWidth: 1,
    }),
  )
  const left = rows.length - shown.length
  const type = tickType(theme)
  const more = left > 0 ? words.more(left) : ''
  const below = bottom + (more === '' ? 4 : 8 + type.lineHeight)
  const key = legend(
    [
      { text: words.today, sign: (at) => [dotAt(at, theme)] },
      { text: words.wanted, sign: (at) => [ringAt(at, theme)] },
    ],
    { left: chartMargin, right: ladder.right, top: below },
    theme,
  )
  return {
    figures: [
      ...head.figures,
      ...named.figures,
      ...grid,
      ...shown.map((row, i) => drawRow(row, ladder, named.bottom + i * rowHeight, theme)),
      ...textLine(more, { x: chartMargin, y: bottom + type.lineHeight }, type, ladder.right - chartMargin),
      ...key.figures,
    ],
    width,
    height: key.bottom + chartMargin,
  }
}
