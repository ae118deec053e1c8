import type { Point } from '#layout/placed.ts'
import type { Id } from '#model/blueprint.ts'
import { actionPriorities, type ActionPriority } from '#model/marks.ts'
import type { Figure } from '../figure.ts'
import { barsWidth, glyphSize, priorityBars } from '../glyphs.ts'
import { capsMiddle } from '../lettering.ts'
import type { Theme, Tint } from '../theme.ts'
import { levelLine, uprightLine } from './axes.ts'
import { type Chart, chartMargin, type ChartOptions, chartWidth } from './chart.ts'
import { figureType, labelType, textLine, tickType, widestOf } from './chartText.ts'
import { heading, type Part } from './heading.ts'
import { legend } from './legend.ts'

/** One rated fail point. */
export interface MatrixPoint {
  readonly id: Id
  /** A short one, by which it is found in the list below: "F3". */
  readonly mark: string
  readonly label: string
  /** 1..10 */
  readonly severity: number
  /** 1..10 */
  readonly occurrence: number
}

export interface MatrixWords {
  readonly title?: string
  readonly severity: string
  readonly occurrence: string
  readonly priority: Readonly<Record<ActionPriority, string>>
}

/** The priority class of a cell, from its severity and its occurrence (1..10 each). */
export type CellPriority = (severity: number, occurrence: number) => ActionPriority

const ratings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const cellHeight = 38
const axisWidth = 28
/** Of more points than these only the number stands in a cell. */
const mostMarked = 24
const listRow = 19

const tintOf = (priority: ActionPriority, { states }: Theme): Tint =>
  ({ high: states.missed, medium: states.tolerated, low: states.met })[priority]

interface Ground {
  readonly left: number
  readonly top: number
  readonly cellWidth: number
  readonly theme: Theme
}

/** The top left of a cell: severity upward, occurrence to the right. */
const cellAt = ({ left, top, cellWidth }: Ground, severity: number, occurrence: number): Point => ({
  x: left + (occurrence - 1) * cellWidth,
  y: top + (10 - severity) * cellHeight,
})

const cells = ratings.flatMap((severity) => ratings.map((occurrence) => ({ severity, occurrence })))

/** The ground of a cell, with the three bars of its class: colour only repeats what they say. */
function drawCell(
  ground: Ground,
  { severity, occurrence }: { severity: number; occurrence: number },
  priority: ActionPriority,
): Figure[] {
  const { cellWidth, theme } = ground
  const at = cellAt(ground, severity, occurrence)
  const { ink, ground: fill } = tintOf(priority, theme)
  const bars = { x: at.x + cellWidth - barsWidth - 4, y: at.y + 4 }
  return [
    { is: 'rect', box: { ...at, width: cellWidth, height: cellHeight }, ink: { fill } },
    ...priorityBars(priority, bars, ink),
  ]
}

function grid({ left, top, cellWidth, theme }: Ground): Figure[] {
  const ink = { stroke: theme.card, strokeWidth: 1.5 }
  const [right, bottom] = [left + 10 * cellWidth, top + 10 * cellHeight]
  return ratings
    .slice(0, -1)
    .flatMap((n) => [
      levelLine(top + n * cellHeight, left, right, ink),
      uprightLine(left + n * cellWidth, top, bottom, ink),
    ])
}

/** Heavier lines where one class borders on another. */
function borders(ground: Ground, priorityAt: CellPriority): Figure[] {
  const ink = { stroke: ground.theme.otherLines, strokeWidth: 1.4 }
  return cells.flatMap(({ severity, occurrence }) => {
    const { x, y } = cellAt(ground, severity, occurrence)
    const own = priorityAt(severity, occurrence)
    const right = occurrence < 10 && priorityAt(severity, occurrence + 1) !== own
    const above = severity < 10 && priorityAt(severity + 1, occurrence) !== own
    return [
      ...(right ? [uprightLine(x + ground.cellWidth, y, y + cellHeight, ink)] : []),
      ...(above ? [levelLine(y, x, x + ground.cellWidth, ink)] : []),
    ]
  })
}

function axes({ left, top, cellWidth, theme }: Ground, words: MatrixWords): Figure[] {
  const type = tickType(theme)
  const strong = { ...type, weight: 600 } as const
  const bottom = top + 10 * cellHeight
  const width = 10 * cellWidth
  return [
    ...textLine(words.severity, { x: chartMargin, y: top - 10 }, strong, width),
    ...textLine(words.occurrence, { x: left + width, y: bottom + 34 }, { ...strong, anchor: 'end' }, width),
    ...ratings.flatMap((n) => [
      ...textLine(
        String(n),
        { x: left - 9, y: top + (10.5 - n) * cellHeight + capsMiddle(type) },
        { ...type, anchor: 'end' },
      ),
      ...textLine(
        String(n),
        { x: left + (n - 0.5) * cellWidth, y: bottom + 17 },
        { ...type, anchor: 'middle' },
      ),
    ]),
  ]
}

/** The number of fail points in a cell on a disc, and their marks below it as long as there are few. */
function drawCount(ground: Ground, points: readonly MatrixPoint[], marked: boolean): Figure[] {
  const [first] = points
  if (!first) return []
  const { cellWidth, theme } = ground
  const at = cellAt(ground, first.severity, first.occurrence)
  const middle = { x: at.x + cellWidth / 2, y: at.y + (marked ? 14 : cellHeight / 2) }
  const type = { ...figureType(theme), anchor: 'middle', color: theme.card } as const
  const marks = { ...tickType(theme), size: 10, color: theme.ink } as const
  const text = points.map(({ mark }) => mark).join(', ')
  return [
    { is: 'circle', at: middle, radius: 9.5, ink: { fill: theme.ink } },
    ...textLine(String(points.length), { x: middle.x, y: middle.y + capsMiddle(type) }, type),
    ...(marked
      ? textLine(
          text,
          { x: middle.x, y: at.y + cellHeight - 4 },
          { ...marks, anchor: 'middle' },
          cellWidth - 6,
        )
      : []),
  ]
}

function counts(ground: Ground, points: readonly MatrixPoint[], marked: boolean): Figure[] {
  return cells.flatMap(({ severity, occurrence }): Figure[] => {
    const here = points.filter((point) => point.severity === severity && point.occurrence === occurrence)
    if (here.length === 0) return []
    const title = here.map(({ label }) => label).join(' · ')
    const figures = drawCount(ground, here, marked)
    return [{ is: 'group', of: `cell ${severity} ${occurrence}`, title, figures }]
  })
}

/** What the marks in the cells mean, in as many columns as there is room for. */
function list(points: readonly MatrixPoint[], top: number, width: number, theme: Theme): Part {
  const room = width - 2 * chartMargin
  const columns = Math.max(1, Math.floor(room / 300))
  const rows = Math.ceil(points.length / columns)
  const columnWidth = room / columns
  const mark = figureType(theme)
  const label = labelType(theme)
  const markWidth = Math.min(
    72,
    widestOf(
      points.map((point) => point.mark),
      mark,
    ),
  )
  const figures = points.flatMap((point, i) => {
    const x = chartMargin + Math.floor(i / rows) * columnWidth
    const y = top + (i % rows) * listRow + 13
    return [
      ...textLine(point.mark, { x, y }, mark, markWidth),
      ...textLine(point.label, { x: x + markWidth + 8, y }, label, columnWidth - markWidth - 24),
    ]
  })
  return { figures, bottom: top + rows * listRow }
}

const signs = (words: MatrixWords, theme: Theme) =>
  actionPriorities.map((priority) => {
    const { ink, ground } = tintOf(priority, theme)
    const sign = ({ x, y }: Point): Figure[] => [
      { is: 'rect', box: { x: x - 10, y: y - 7, width: 20, height: 14 }, radius: 2, ink: { fill: ground } },
      ...priorityBars(priority, { x: x - barsWidth / 2, y: y - glyphSize / 2 }, ink),
    ]
    return { text: words.priority[priority], sign }
  })

/** Severity by occurrence: how many fail points stand in each cell, on the ground of its priority class. */
export function riskMatrix(
  points: readonly MatrixPoint[],
  priorityAt: CellPriority,
  words: MatrixWords,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const width = chartWidth(options)
  const head = heading(words.title, width, theme)
  const left = chartMargin + axisWidth
  const cellWidth = Math.min(72, (width - chartMargin - left) / 10)
  const ground: Ground = { left, top: head.bottom + 20, cellWidth, theme }
  const bottom = ground.top + 10 * cellHeight
  const marked = points.length <= mostMarked
  const below = { left, right: left + 10 * cellWidth, top: bottom + 42 }
  const key = legend(signs(words, theme), below, theme)
  const named = marked && points.length > 0 ? list(points, key.bottom + 12, width, theme) : key
  return {
    figures: [
      ...head.figures,
      ...cells.flatMap((cell) => drawCell(ground, cell, priorityAt(cell.severity, cell.occurrence))),
      ...grid(ground),
      ...borders(ground, priorityAt),
      ...axes(ground, words),
      ...counts(ground, points, marked),
      ...key.figures,
      ...(named === key ? [] : named.figures),
    ],
    width,
    height: named.bottom + chartMargin,
  }
}
