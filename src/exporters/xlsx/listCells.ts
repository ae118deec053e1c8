import type { Cell as FileCell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { stakeResultNames } from '#analysis/atStake/stakeResults.ts'
import { stakeFigures } from '#model/vocabulary.ts'
import { columnKey, listRows } from '#model/workbookKeys.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import { cellValue } from './cellValue.ts'
import { isShare } from '#analysis/atStake/writtenStake.ts'
import { type NumberFormats, standardOf } from './numberFormats.ts'
import { type FormulaGround, rowFormula } from './rowFormula.ts'
import type { SheetColumn } from './sheetColumns.ts'
import { bodyStyle, headingStyle } from './sheetStyles.ts'

interface Ground extends FormulaGround {
  readonly columns: readonly SheetColumn[]
  readonly format: NumberFormats
}

type Row = ChosenList['rows'][number]

/** A column, and the style of those of its cells that have none of their own. */
interface StyledColumn {
  readonly column: SheetColumn
  readonly style: CellStyle
}

const usualFormats = { text: undefined, box: undefined, number: undefined, date: 'yyyy-mm-dd' } as const

/** Takes away what dividing leaves behind, so that a mean that equals its target meets it. */
const plain = (value: number) => Number(value.toPrecision(12))

const stakeNames = [...stakeFigures, ...stakeResultNames]
/** True where a row is about a share of 1. */
const isShareRow = ({ cells }: Row) => stakeNames.some((name) => name === cells['id'] && isShare(name))

/** The format of a cell that is not formatted as the others of its column. */
function ownFormat({ key }: SheetColumn, row: Row, value: CellValue, { format, blueprint, list }: Ground) {
  if (value instanceof Date) return String(row.cells[key]).length > 10 ? 'yyyy-mm-dd hh:mm' : undefined
  if (list === 'atStake') return isShareRow(row) && key !== 'figure' ? '0.0 %' : undefined
  return format(key, standardOf(blueprint, list, row))
}

/** What a cell has besides its value and its column's style; null where that is all. */
function special(
  column: SheetColumn,
  row: Row,
  rowNumber: number,
  filled: ReturnType<typeof cellValue>,
  ground: Ground,
): Partial<FileCell> | null {
  const { value } = filled
  const formula = rowFormula(column.key, row, rowNumber, ground)
  const format = ownFormat(column, row, value, ground)
  const style = format === undefined ? {} : { style: bodyStyle(column.use, column.side, format) }
  // What the formula gives for this row, for programs that do not calculate.
  if (formula !== null)
    return { ...style, formula, formulaResult: value instanceof Date ? null : (value ?? '') }
  return filled.richText || format !== undefined ? { ...filled, ...style } : null
}

const valueIn = (row: Row, column: SheetColumn) => {
  const cell = row.cells[column.key]
  return cellValue(column, column.key === 'measuredValue' && typeof cell === 'number' ? plain(cell) : cell)
}

/** The cells of a list: most by their values and their columns' styles, which takes a fraction of the room. */
export function listCells(
  { list, rows }: ChosenList,
  ground: Ground,
): Pick<WriteSheet, 'rows' | 'cells' | 'columns'> {
  const cells = new Map<string, Partial<FileCell>>()
  const columns = ground.columns.map((column): StyledColumn => ({
    column,
    style: bodyStyle(column.use, column.side, usualFormats[column.kind]),
  }))
  for (const [i, { column }] of columns.entries())
    cells.set(`${listRows.headings - 1},${i}`, { value: column.heading, style: headingStyle(column.side) })
  const body = rows.map((row, r) =>
    columns.map(({ column }, i) => {
      const filled = valueIn(row, column)
      const more = special(column, row, listRows.first + r, filled, ground)
      if (more) cells.set(`${listRows.first - 1 + r},${i}`, more)
      return more?.formula === undefined ? filled.value : null
    }),
  )
  const keys = columns.map(({ column }) => columnKey(list, column.key))
  return {
    rows: [keys, [], ...body],
    cells,
    columns: columns.map(({ column: { width, hidden }, style }) => ({ width, hidden, style })),
  }
}
