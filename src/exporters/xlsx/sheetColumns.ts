import { colToLetter } from 'hucre/xlsx'
import { type Cell, type Column, spreadsheetColumns } from '../checklists/checklist.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { CellUse, Side } from './sheetStyles.ts'
import { textWidth } from './textWidth.ts'

/** A column of a sheet. */
export interface SheetColumn extends Column {
  /** "A" … */
  readonly letter: string
  readonly use: CellUse
  readonly hidden: boolean
  /** In digits of the sheet's own font. */
  readonly width: number
  readonly side: Side
}

type Row = ChosenList['rows'][number]
/** What stands behind a number of a column in a row. */
export type UnitOf = (key: string, row: Row) => string

/** What tells rows and records apart, and says nothing to a reader. */
const hidden: ReadonlySet<string> = new Set(['id', 'standardId', 'checkId', 'checkKind'])

/** The units stand with the values themselves where nobody changes them. */
const isHidden = (list: ChosenList['list'], key: string) =>
  hidden.has(key) || (list === 'audit' && key === 'unit') || (list === 'surveys' && key === 'band')

const filled: ReadonlySet<string> = new Set(['done', 'measured', 'date', 'initials'])
const worked: ReadonlySet<string> = new Set([
  'rpn',
  'expectedRpn',
  'achievedRpn',
  'priority',
  'state',
  'result',
  'measuredValue',
  'moment',
  'touchpointCount',
  'failPointCount',
  'standardCount',
  'gap',
  'zone',
  'handling',
  'pastLimit',
  'escalatedTo',
  'stakeNumber',
])

const useOf = (list: ChosenList['list'], key: string): CellUse => {
  if (worked.has(key)) return 'worked'
  return list === 'audit' && filled.has(key) ? 'filled' : 'plain'
}

const linesOf = (cell: Cell) =>
  String(cell ?? '')
    .slice(0, 400)
    .split('\n')

/** So many rows tell how wide a column should be. */
const looked = 400

/** A heading may take two lines; its button for filtering takes room too. */
function headingWidth(heading: string): number {
  const words = heading.split(/\s+/).map(textWidth)
  return Math.max(...words, Math.ceil(textWidth(heading) / 2)) + 4
}

function widthOf({ key, heading, kind, choices }: Column, rows: readonly Row[], unitOf: UnitOf): number {
  const room = kind === 'date' ? 11 : kind === 'text' ? 6 : 5
  const words = (choices ?? []).map(({ word }) => textWidth(word) + 2)
  const texts = rows.slice(0, looked).flatMap((row) => {
    const cell = row.cells[key]
    // What is to be measured has to fit with its unit.
    if (cell === undefined) return key === 'measured' ? [6 + textWidth(unitOf(key, row))] : []
    return linesOf(cell).map((line) => textWidth(line) + textWidth(unitOf(key, row)))
  })
  const longest = texts.reduce((most, width) => Math.max(most, width), Math.max(room, ...words))
  const content = longest <= 22 ? longest : Math.min(52, 22 + (longest - 22) / 2.5)
  return Math.ceil(Math.max(headingWidth(heading), content)) + 1
}

const sides = { text: 'left', box: 'center', number: 'right', date: 'left' } as const

/** Small numbers without a unit stand in the middle; measured values are numbers, whatever the column is on paper. */
function sideOf({ key, kind, range }: Column): Side {
  if (key === 'measured' || key === 'gap' || key === 'stakeNumber') return 'right'
  return kind === 'number' && (range?.most !== undefined || worked.has(key)) && key !== 'measuredValue'
    ? 'center'
    : sides[kind]
}

/** The columns of a list as a sheet has them. `unitOf` says what stands behind a number. */
export const sheetColumns = ({ list, columns, rows }: ChosenList, unitOf: UnitOf): SheetColumn[] =>
  spreadsheetColumns(columns).map((column, i) => ({
    ...column,
    letter: colToLetter(i),
    use: useOf(list, column.key),
    hidden: isHidden(list, column.key),
    width: widthOf(column, rows, unitOf),
    side: sideOf(column),
  }))
