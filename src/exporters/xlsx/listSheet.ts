import type { WriteSheet } from 'hucre/xlsx'
import { listRows } from '#model/workbookKeys.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { Edition } from '../exporter.ts'
import { conditionsOf } from './conditions.ts'
import type { KeySheet } from './keySheet.ts'
import { listCells } from './listCells.ts'
import { type NumberFormats, standardOf, unitBehind } from './numberFormats.ts'
import { printSetUp } from './printSetUp.ts'
import { type SheetColumn, sheetColumns } from './sheetColumns.ts'
import { lineCount } from './textWidth.ts'
import { validationsOf } from './validations.ts'

/** Rows below a list that somebody may fill in. */
const spareRows = 200
const growing: ReadonlySet<ChosenList['list']> = new Set([
  'steps',
  'failPoints',
  'standards',
  'touchpoints',
  'measurements',
])

/** The columns that stay in view: up to the name of the step, where there is room for more beside them. */
function frozenColumns(columns: readonly SheetColumn[]): number {
  const frozen = columns.slice(0, columns.findIndex(({ key }) => key === 'step') + 1)
  return frozen.reduce((sum, { width }) => sum + width, 0) > mostFrozen ? 0 : frozen.length
}
const mostFrozen = 85

/** Points of a line, and of what lies above and below the lines of a row. */
const [linePoints, paddingPoints, mostPoints] = [13, 5, 409]

/** The hidden row of keys, and the heights of rows that take several lines: not every program works them out. */
function rowDefs({ rows }: ChosenList, columns: readonly SheetColumn[]): NonNullable<WriteSheet['rowDefs']> {
  const heightOf = (lines: number) => Math.min(mostPoints, lines * linePoints + paddingPoints)
  const lines = (textOf: (column: SheetColumn) => string, room: number) =>
    columns.reduce(
      (most, column) =>
        column.hidden ? most : Math.max(most, lineCount(textOf(column), column.width - room)),
      1,
    )
  const tall = rows.flatMap(({ cells }, i) => {
    const count = lines(({ key }) => String(cells[key] ?? ''), 1)
    return count > 1 ? [[listRows.first - 1 + i, { height: heightOf(count) }] as const] : []
  })
  return new Map<number, { readonly height?: number; readonly hidden?: true }>([
    [listRows.keys - 1, { hidden: true }],
    [listRows.headings - 1, { height: heightOf(lines(({ heading }) => heading, 3)) }],
    ...tall,
  ])
}

/** A list as a sheet of its own; see workbookKeys.ts for how it is laid out. */
export function listSheet(
  chosen: ChosenList,
  name: string,
  edition: Pick<Edition, 'blueprint' | 'options' | 'words'>,
  { keys, format }: { readonly keys: KeySheet; readonly format: NumberFormats },
): WriteSheet {
  const { blueprint, words } = edition
  const { list, rows } = chosen
  const columns = sheetColumns(chosen, (key, row) => unitBehind(key, standardOf(blueprint, list, row)))
  const letters = new Map(columns.map(({ key, letter }) => [key, letter]))
  const cell = (key: string, row: number) => `${letters.get(key) ?? ''}${row}`
  const ground = { list, blueprint, words, priorities: keys.priorities, cell, columns, format }
  const lastRow = listRows.first + rows.length - 1
  const last = growing.has(list) ? lastRow + spareRows : lastRow
  const frozen = frozenColumns(columns)
  return {
    name,
    ...listCells(chosen, ground),
    rowDefs: rowDefs(chosen, columns),
    freezePane: { rows: listRows.headings, columns: frozen },
    autoFilter: {
      range: `A${listRows.headings}:${columns.at(-1)?.letter ?? 'A'}${Math.max(lastRow, listRows.headings)}`,
    },
    dataValidations: validationsOf({ list: chosen, columns, blueprint, keys, words, last }),
    conditionalRules: conditionsOf({ list, columns, words, last }),
    ...printSetUp(columns, edition),
  }
}
