import type { Figure, Type } from '#drawing/figure.ts'
import type { Theme } from '#drawing/theme.ts'
import { breakLines } from '#layout/text.ts'
import type { Cell, Checklist, Column } from '../../checklists/checklist.ts'
import { boxSide, cellText, headingText, padding } from './tableText.ts'

/** A row, or a part of one that is too high for a page, as it stands on a page; pt. */
export interface TableRow {
  readonly height: number
  /** Drawn with its top left at these places. */
  readonly draw: (x: number, y: number) => Figure[]
}

type TextStyle = typeof cellText | typeof headingText

/** What a cell shows: lines of text, or a box to tick. */
type Shown = { readonly lines: readonly string[] } | { readonly box: true }

interface Layout {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly theme: Theme
}

const shownIn = (column: Column, cell: Cell, width: number): Shown =>
  cell === undefined && column.kind === 'box'
    ? { box: true }
    : { lines: cell === undefined ? [] : linesOf(String(cell), width, cellText) }

/** A cell's text in lines; a break that someone typed stays one. */
const linesOf = (text: string, width: number, style: TextStyle): string[] =>
  text.split(/\r\n|\r|\n/).flatMap((line) => breakLines(line, style, width - 2 * padding.x))

const lineCount = (shown: Shown) => ('box' in shown ? 1 : shown.lines.length)

/** The baseline of the first line, from the top of the row. */
const firstBaseline = padding.y + cellText.lineHeight * 0.76

function cellFigures(
  shown: Shown,
  column: Column,
  x: number,
  y: number,
  width: number,
  type: Type,
): Figure[] {
  if ('box' in shown) {
    const box = { x: x + padding.x, y: y + padding.y + 1, width: boxSide, height: boxSide }
    return [{ is: 'rect', box, radius: 1.2, ink: { stroke: type.color, strokeWidth: 0.8 } }]
  }
  if (shown.lines.length === 0) return []
  const atRight = column.kind === 'number'
  const left = atRight ? x + width - padding.x : x + padding.x
  const at = { x: left, y: y + firstBaseline }
  return [{ is: 'text', at, lines: shown.lines, type: { ...type, ...(atRight && { anchor: 'end' }) } }]
}

function rowOf(cells: readonly Shown[], layout: Layout, type: Type, ground: string | null): TableRow {
  const { columns, widths, theme } = layout
  const height = Math.max(1, ...cells.map(lineCount)) * type.lineHeight + 2 * padding.y
  const width = widths.reduce((sum, each) => sum + each, 0)
  return {
    height,
    draw: (x, y) => {
      let left = x
      const texts = cells.flatMap((shown, i) => {
        const column = columns[i]
        const at = left
        left += widths[i] ?? 0
        return column ? cellFigures(shown, column, at, y, widths[i] ?? 0, type) : []
      })
      const rule = ground === null ? theme.hairline : theme.border
      return [
        ...(ground === null
          ? []
          : [{ is: 'rect', box: { x, y, width, height }, ink: { fill: ground } } satisfies Figure]),
        ...texts,
        {
          is: 'path',
          d: `M${x} ${y + height}L${x + width} ${y + height}`,
          ink: { stroke: rule, strokeWidth: 0.6 },
        },
      ]
    },
  }
}

/** The row of headings, which stands on every page of the table. */
export function headingRow(layout: Layout): TableRow {
  const cells = layout.columns.map(({ heading }, i) => ({
    lines: linesOf(heading, layout.widths[i] ?? 0, headingText),
  }))
  const type: Type = { ...headingText, color: layout.theme.ink }
  return rowOf(cells, layout, type, layout.theme.states.unmeasured.ground)
}

/** So many lines of each cell from one on; a box stands in the first part only. */
const partOfCells = (cells: readonly Shown[], from: number, most: number): Shown[] =>
  cells.map((shown) => {
    if ('box' in shown) return from === 0 ? shown : { lines: [] }
    return { lines: shown.lines.slice(from, from + most) }
  })

/** A row of a checklist; one that is higher than `mostHeight` pt is several. */
export function tableRows(
  { cells }: Checklist['rows'][number],
  layout: Layout,
  mostHeight: number,
): TableRow[] {
  const shown = layout.columns.map((column, i) => shownIn(column, cells[column.key], layout.widths[i] ?? 0))
  const type: Type = { ...cellText, color: layout.theme.ink }
  const most = Math.max(1, Math.floor((mostHeight - 2 * padding.y) / cellText.lineHeight))
  const lines = Math.max(1, ...shown.map(lineCount))
  return Array.from({ length: Math.ceil(lines / most) }, (_, i) =>
    rowOf(partOfCells(shown, i * most, most), layout, type, null),
  )
}
