import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { themes } from '#drawing/theme.ts'
import type { Language } from '#i18n/words.ts'
import { cleanText } from './cleanText.ts'
import { type ColumnTexts, columnWidths, goodWidth, linesIn } from './columnWidths.ts'
import { reportStyleIds, wordColor } from './reportStyles.ts'
import { textRuns } from './reportText.ts'

export interface TableColumn {
  readonly heading: string
  /** What the second, quieter line of its cells is. */
  readonly under?: string
  /** Figures stand at the right edge; boxes in the middle. */
  readonly align?: 'right' | 'center'
}

/** Repeats in colour what a text says; without a ground where it is to stay quiet. */
export interface CellTint {
  readonly ink: string
  readonly ground?: string
}

export const quietTint: CellTint = { ink: themes.paper.muted }

export interface Cell {
  readonly text: string
  /** Stands below, more quietly. */
  readonly under?: string
  readonly bold?: true
  readonly tint?: CellTint
}

/** A table as it is meant, before it is set. Each row has a cell for each column. */
export interface TableContent {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

const muted = wordColor(themes.paper.muted)
const alignments = { right: AlignmentType.RIGHT, center: AlignmentType.CENTER }

/** A table of so few rows stays on one page. */
const fewRows = 6

/** Rows of more lines than this may be divided between pages: some programs cut off what does not fit on one. */
const mostKeptLines = 24

const bothLines = ({ text, under }: Cell) => cleanText(under ? `${text}\n${under}` : text)

const textsOf = ({ columns, rows }: TableContent): ColumnTexts[] =>
  columns.map(({ heading, under }, i) => ({
    heading: under === undefined ? heading : `${heading}\n${under}`,
    cells: rows.map((row) => bothLines(row[i] ?? { text: '' })),
  }))

/** How the columns of a table of this content share its width, in twips. */
export const widthsFor = (content: TableContent, width: number): number[] =>
  columnWidths(textsOf(content), width)

/** True where a table reads better on a page that lies on its side. */
export const isWide = (content: TableContent, width: number): boolean =>
  goodWidth(textsOf(content), width) > width * 1.12

function cellParagraph(cell: Cell, { align }: TableColumn, style: string, language: Language): Paragraph {
  const look = { ...(cell.bold && { bold: true }), ...(cell.tint && { color: wordColor(cell.tint.ink) }) }
  const quiet = { color: muted, bold: false }
  return new Paragraph({
    style,
    ...(align && { alignment: alignments[align] }),
    children: [
      ...textRuns(cell.text, language, look),
      ...(cell.under ? textRuns(cell.under, language, quiet, 1) : []),
    ],
  })
}

const shadingOf = (ground: string | undefined) =>
  ground === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: wordColor(ground) } }

function tableCell(
  cell: Cell,
  column: TableColumn,
  width: number,
  style: string,
  language: Language,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...shadingOf(cell.tint?.ground),
    children: [cellParagraph(cell, column, style, language)],
  })
}

/**
 * A table whose columns have these widths, in twips: its heading row stands again on each page, and its rows are not divided.
 */
export function reportTable(
  { columns, rows }: TableContent,
  widths: readonly number[],
  language: Language,
): Table {
  const cellsOf = (row: readonly Cell[], style: string) =>
    columns.map((column, i) => tableCell(row[i] ?? { text: '' }, column, widths[i] ?? 0, style, language))
  const fits = (row: readonly Cell[]) =>
    row.every((cell, i) => linesIn(bothLines(cell), widths[i] ?? 0) <= mostKeptLines)
  const together = rows.length <= fewRows && rows.every(fits)
  const headings = columns.map(({ heading, under }) => ({ text: heading, ...(under && { under }) }))
  return new Table({
    style: reportStyleIds.table,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cellsOf(headings, reportStyleIds.tableHeading),
      }),
      ...rows.map((row, i) => {
        const children = cellsOf(row, reportStyleIds.tableText)
        return new TableRow({ cantSplit: fits(row), keepNext: together && i < rows.length - 1, children })
      }),
    ],
  })
}

/** A table that fills a width in twips. */
export const fullTable = (content: TableContent, width: number, language: Language): Table =>
  reportTable(content, widthsFor(content, width), language)
