import { breakLines } from '#layout/text.ts'
import type { Type } from '../figure.ts'
import { glyphSize } from '../glyphs.ts'
import type { Theme } from '../theme.ts'
import type { BenchmarkRow, BenchmarkWords } from './benchmarkChart.ts'
import { chartMargin } from './chart.ts'
import { figureType, labelType, lineWidth, tickType, widestOf } from './chartText.ts'

/** Between two columns, in px. */
const gap = 14

/** The columns of values, from the left. */
export const valueColumns = ['own', 'target', 'best', 'gap'] as const
type ValueColumn = (typeof valueColumns)[number]

/** Where a column begins, and its width, in px. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** Where the parts of a row stand. */
export interface Columns {
  readonly label: Column
  readonly plot: Column
  readonly values: Readonly<Record<ValueColumn, Column>>
}

/** What is said of our own value. */
export const ownText = ({ own }: BenchmarkRow, words: BenchmarkWords) => own?.text ?? words.unmeasured

/** What stands in a column besides its heading; the second line of the best says whose value it is. */
export function textsIn(
  column: ValueColumn,
  row: BenchmarkRow,
  words: BenchmarkWords,
): readonly [string, string] {
  switch (column) {
    case 'own':
      return [ownText(row, words), '']
    case 'target':
      return [row.target?.text ?? '', '']
    case 'best':
      return [row.rivals[0]?.text ?? '', row.rivals[0]?.who ?? '']
    case 'gap':
      return [row.gap, '']
  }
}

/** What the sign of a state takes beside a value, in px. */
export const signRoom = glyphSize + 5
/** A competitor's name does not make its column wider than this, in px. */
const mostName = 110

/** The narrowest column in which a heading stands in its lines without a broken word. */
const longestWord = (text: string, type: Type) =>
  widestOf(breakLines(text, type, 1 + lineWidth(text, type) * 0.6), type)

/** Widths cut to one common measure, where together they are wider than `room`. */
function cappedWidths(wished: readonly number[], room: number): readonly number[] {
  let rest = room
  let cap = Infinity
  for (const [i, width] of wished.toSorted((a, b) => a - b).entries()) {
    const share = rest / (wished.length - i)
    if (width > share) {
      cap = share
      break
    }
    rest -= width
  }
  return wished.map((width) => Math.min(width, cap))
}

function widthOfColumn(
  column: ValueColumn,
  rows: readonly BenchmarkRow[],
  words: BenchmarkWords,
  theme: Theme,
): number {
  const texts = rows.map((row) => textsIn(column, row, words))
  const first = widestOf(
    texts.map(([text]) => text),
    figureType(theme),
  )
  const second = widestOf(
    texts.map(([, text]) => text),
    tickType(theme),
  )
  const named = longestWord(words[column], tickType(theme))
  return Math.max(first + (column === 'own' ? signRoom : 0), Math.min(second, mostName), named)
}

/** The columns of values as wide as they need, as long as label and bars keep half of the room. */
export function benchmarkColumns(
  rows: readonly BenchmarkRow[],
  width: number,
  words: BenchmarkWords,
  theme: Theme,
): Columns {
  const room = width - 2 * chartMargin
  const wished = valueColumns.map((column) => widthOfColumn(column, rows, words, theme))
  const [own = 0, target = 0, best = 0, last = 0] = cappedWidths(wished, room * 0.5 - 4 * gap)
  const right = width - chartMargin
  const values = {
    own: { x: right - last - best - target - own - 3 * gap, width: own },
    target: { x: right - last - best - target - 2 * gap, width: target },
    best: { x: right - last - best - gap, width: best },
    gap: { x: right - last, width: last },
  }
  const names = rows.flatMap(({ metric, detail = '' }) => [metric, detail])
  const label = Math.min(room * 0.28, widestOf([...names, words.standard], labelType(theme)))
  const plot = chartMargin + label + gap
  const plotWidth = values.own.x - gap - plot
  return { label: { x: chartMargin, width: label }, plot: { x: plot, width: plotWidth }, values }
}
