import { breakLines, measureText } from '#layout/text.ts'
import type { Cell, Checklist, ChecklistId, ChecklistRow, Column } from '../checklists/checklist.ts'
import { emptyBox } from '../checklists/checklist.ts'
import { registerColumns } from './registerColumns.ts'
import type { Letters, TableCell } from './slide.ts'
import { cellPadding } from './tableXml.ts'

/** A list that goes along, and how some of its cells look. */
export interface Register {
  readonly id: ChecklistId
  readonly list: Checklist
  /** Stands above each of its tables; null where the slide says it. */
  readonly heading: string | null
  readonly inkOf: (row: ChecklistRow, column: string) => Partial<Letters>
}

/** A register as a table of one width: its rows measured, so that they can be divided over slides. Lengths in pt. */
export interface MeasuredTable {
  readonly widths: readonly number[]
  readonly head: MeasuredRow
  readonly rows: readonly MeasuredRow[]
}

export interface MeasuredRow {
  readonly height: number
  readonly cells: readonly TableCell[]
}

/** Letters of tables, pt. */
export const tableLetters = { size: 8, lineHeight: 10.5 } as const
/** A cell takes no more lines than stand on a slide beside others. */
const mostLines = 16
/** No word asks for a column wider than this share of the table. */
const mostOfTable = 0.25

/** Headings that are no longer stay on one line, pt. */
const mostHeading = 56

const style = (weight: 400 | 600) => ({ ...tableLetters, weight })

const textOf = (cell: Cell, { kind }: Column): string =>
  cell === undefined ? (kind === 'box' ? emptyBox : '') : String(cell)

const wordsOf = (text: string) => text.split(/\s+|(?<=[\p{Script=Han}、，。；：])|(?=\p{Script=Han})/u)

const widest = (texts: readonly string[], weight: 400 | 600) =>
  texts.reduce((most, text) => Math.max(most, measureText(text.slice(0, 200), style(weight))), 0)

/** As wide as its longest word at least; what is left goes to where most text stands. */
function columnWidths(texts: readonly (readonly string[])[], width: number): number[] {
  const edge = 2 * cellPadding.x + 1
  const most = width * mostOfTable
  const least = texts.map(([heading = '', ...cells]) => {
    const named = Math.min(mostHeading, widest([heading], 600))
    const word = Math.max(named, widest(wordsOf(heading), 600), widest(cells.flatMap(wordsOf), 400))
    return Math.min(most, word) + edge
  })
  const needed = least.reduce((sum, each) => sum + each, 0)
  if (needed >= width) return least.map((each) => (each * width) / needed)
  const wishes = texts.map((column, i) => {
    const lengths = column.map((text) => measureText(text.slice(0, 400), style(400)))
    const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length)
    return Math.max(0, Math.max(...lengths) + 2 * mean - 3 * ((least[i] ?? 0) - edge))
  })
  const all = wishes.reduce((sum, each) => sum + each, 0) || 1
  return least.map((each, i) => each + ((width - needed) * (wishes[i] ?? 0)) / all)
}

function measuredRow(cells: readonly TableCell[], widths: readonly number[]): MeasuredRow {
  const shown = cells.map((cell, i) => {
    const room = (widths[i] ?? 0) - 2 * cellPadding.x - 1
    const paragraphs = cell.text.split(/\r\n|\r|\n/)
    const lines = paragraphs.flatMap((text) => breakLines(text, style(cell.bold ? 600 : 400), room))
    if (lines.length <= mostLines) return { cell, lines: Math.max(1, lines.length) }
    return { cell: { ...cell, text: `${lines.slice(0, mostLines).join(' ')}…` }, lines: mostLines }
  })
  const most = Math.max(1, ...shown.map(({ lines }) => lines))
  return {
    height: most * tableLetters.lineHeight + 2 * cellPadding.y,
    cells: shown.map(({ cell }) => cell),
  }
}

const alignOf = ({ kind }: Column) => (kind === 'number' ? 'r' : kind === 'box' ? 'ctr' : 'l')

/** The table of a register in a width. */
export function registerTable(
  { id, list, inkOf }: Register,
  width: number,
  headColor: string,
): MeasuredTable {
  const columns = registerColumns(id, list, width)
  const texts = columns.map((column) => [
    column.heading,
    ...list.rows.map(({ cells }) => textOf(cells[column.key], column)),
  ])
  const widths = columnWidths(texts, width)
  const heading = columns.map(
    (column) =>
      ({
        text: column.heading,
        align: alignOf(column),
        bold: true,
        color: headColor,
      }) as const,
  )
  return {
    widths,
    head: measuredRow(heading, widths),
    rows: list.rows.map((row) => {
      const cells = columns.map(
        (column) =>
          ({
            text: textOf(row.cells[column.key], column),
            align: alignOf(column),
            ...inkOf(row, column.key),
          }) as const,
      )
      return measuredRow(cells, widths)
    }),
  }
}
