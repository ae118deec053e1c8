import type { WriteSheet } from 'hucre/xlsx'
import { keyRecords, keySheetName, workbookFormat } from '#model/workbookKeys.ts'
import type { Choice } from '../checklists/checklist.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { Edition } from '../exporter.ts'
import { inSheet, priorityLetters } from './formulas.ts'
import { textCell } from './writtenText.ts'

/** The hidden sheet, and where in it the formulas and drop-downs find what they need. */
export interface KeySheet {
  readonly sheet: WriteSheet
  /** The cell that holds the priorities of all ratings. */
  readonly priorities: string
  /** The cells that hold the words of a column's choices; null where any text may stand in it. */
  readonly choices: (column: string) => string | null
}

/** The choices of all columns, by the columns' keys: a key means the same in every list. */
function choicesOf(lists: readonly ChosenList[], more: ReadonlyMap<string, readonly Choice[]>) {
  const found = new Map(more)
  for (const { columns } of lists)
    for (const { key, choices } of columns) if (choices && !found.has(key)) found.set(key, choices)
  return found
}

/** Makes the sheet of the keys; see workbookKeys.ts for what stands in it. `more` are choices that only a workbook has. */
export function keySheetOf(
  { blueprint: { about }, language }: Pick<Edition, 'blueprint' | 'language'>,
  lists: readonly (readonly [list: ChosenList, sheet: string])[],
  more: ReadonlyMap<string, readonly Choice[]>,
): KeySheet {
  const rows: (string | number)[][] = [
    [keyRecords.format, workbookFormat.name, workbookFormat.version],
    [keyRecords.blueprint, about.id],
    [keyRecords.language, language],
    [keyRecords.priorities, priorityLetters],
    ...lists.map(([{ list }, sheet]) => [keyRecords.list, list, sheet]),
  ]
  const places = new Map<string, string>()
  for (const [key, choices] of choicesOf(
    lists.map(([list]) => list),
    more,
  )) {
    const first = rows.length + 1
    rows.push(...choices.map(({ value, word }) => [keyRecords.choice, key, value, word]))
    places.set(key, inSheet(keySheetName, `$D$${first}:$D$${rows.length}`))
  }
  return {
    sheet: { name: keySheetName, rows, cells: new Map([['1,2', textCell(about.title)]]), hidden: true },
    priorities: inSheet(keySheetName, '$B$4'),
    choices: (column) => places.get(column) ?? null,
  }
}
