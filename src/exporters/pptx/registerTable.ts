import { breakLines, type TextStyle } from '#layout/text.ts'
import type { Cell, Checklist, ChecklistId, ChecklistRow, Column } from '../checklists/checklist.ts'
import { emptyBox } from '../checklists/checklist.ts'
import { registerColumns } from './registerColumns.ts'
import type { Letters, TableCell } from './slide.ts'
import { type TableLetters, tableColumnWidths } from './tableColumnWidths.ts'
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
  readonly letters: TableLetters
  readonly widths: readonly number[]
  readonly head: MeasuredRow
  readonly rows: readonly MeasuredRow[]
}

export interface MeasuredRow {
  readonly height: number
  readonly cells: readonly TableCell[]
}

/** From this width on a table stands on a slide of its own and has room for larger letters. */
const roomy = 620

const lettersIn = (width: number): TableLetters =>
  width < roomy ? { size: 8, lineHeight: 10.5 } : { size: 9.5, lineHeight: 12.5 }

/** A cell takes no more lines than stand on a slide beside others. */
const mostLines = 16

const textOf = (cell: Cell, { kind }: Column): string =>
  cell === undefined ? (kind === 'box' ? emptyBox : '') : String(cell)

/** The Latin face of slides is so much narrower than the one that is measured. */
const narrower = 0.94

/** The lines of a text at a width; an empty one is a line too. */
const linesOf = (text: string, style: TextStyle, width: number): readonly string[] =>
  text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const size = /\p{Script=Han}/u.test(paragraph) ? style.size : style.size * narrower
    const lines = breakLines(paragraph, { ...style, size }, width)
    return lines.length > 0 ? lines : ['']
  })

function measuredRow(
  cells: readonly TableCell[],
  widths: readonly number[],
  letters: TableLetters,
): MeasuredRow {
  const shown = cells.map((cell, i) => {
    const room = (widths[i] ?? 0) - 2 * cellPadding.x - 1
    const lines = linesOf(cell.text, { ...letters, weight: cell.bold ? 600 : 400 }, room)
    if (lines.length <= mostLines) return { cell, lines: lines.length }
    return { cell: { ...cell, text: `${lines.slice(0, mostLines).join('\n')}…` }, lines: mostLines }
  })
  const most = Math.max(1, ...shown.map(({ lines }) => lines))
  return { height: most * letters.lineHeight + 2 * cellPadding.y, cells: shown.map(({ cell }) => cell) }
}

const alignOf = ({ kind }: Column) => (kind === 'number' ? 'r' : kind === 'box' ? 'ctr' : 'l')

/** The table of a register in a width. */
export function registerTable(
  { id, list, inkOf }: Register,
  width: number,
  headColor: string,
): MeasuredTable {
  const columns = registerColumns(id, list, width)
  const letters = lettersIn(width)
  const heading = columns.map((column): TableCell => ({
    text: column.heading,
    align: alignOf(column),
    bold: true,
    color: headColor,
  }))
  const rows = list.rows.map((row) =>
    columns.map((column): TableCell => ({
      text: textOf(row.cells[column.key], column),
      align: alignOf(column),
      ...inkOf(row, column.key),
    })),
  )
  const texts = heading.map(({ text }, i) => [text, ...rows.map((cells) => cells[i]?.text ?? '')])
  const widths = tableColumnWidths(texts, width, letters)
  return {
    letters,
    widths,
    head: measuredRow(heading, widths, letters),
    rows: rows.map((cells) => measuredRow(cells, widths, letters)),
  }
}
