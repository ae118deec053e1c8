import type { DataValidation } from 'hucre/xlsx'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { listRows } from '#model/workbookKeys.ts'
import { type NumberRange, toldOnly } from '../checklists/checklist.ts'
import type { ChosenList } from '../checklists/listsOf.ts'
import type { KeySheet } from './keySheet.ts'
import type { SheetColumn } from './sheetColumns.ts'

interface Ground {
  readonly list: ChosenList
  readonly columns: readonly SheetColumn[]
  readonly blueprint: Blueprint
  readonly keys: KeySheet
  readonly words: Words
  /** The last row, from 1, that somebody may fill in. */
  readonly last: number
}

const stop = (message: string, title: string) =>
  ({
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: message,
  }) as const

function numberValidation({ whole, least, most }: NumberRange) {
  const type = whole ? 'whole' : 'decimal'
  if (least !== undefined && most !== undefined)
    return { type, operator: 'between', formula1: String(least), formula2: String(most) } as const
  if (least !== undefined) return { type, operator: 'greaterThanOrEqual', formula1: String(least) } as const
  return { type, operator: 'between', formula1: '-1E+15', formula2: '1E+15' } as const
}

function rangeMessage({ whole, least, most }: NumberRange, words: Words): string {
  if (least !== undefined && most !== undefined)
    return words(whole ? 'workbook.invalid.wholeBetween' : 'workbook.invalid.between', { least, most })
  if (least !== undefined)
    return words(whole ? 'workbook.invalid.wholeLeast' : 'workbook.invalid.least', { least })
  return words('workbook.invalid.number')
}

function columnValidation(
  column: SheetColumn,
  { keys, words }: Ground,
): Omit<DataValidation, 'range'> | null {
  const { key, kind, heading, choices, several, range } = column
  const words_ = keys.choices(key)
  if (choices && !several && words_ !== null)
    return { type: 'list', formula1: words_, ...stop(words('workbook.invalid.choice'), heading) }
  if (kind === 'date')
    return {
      type: 'date',
      operator: 'greaterThanOrEqual',
      formula1: '1',
      ...stop(words('workbook.invalid.date'), heading),
    }
  if (kind !== 'number' || column.use === 'worked') return null
  return { ...numberValidation(range ?? {}), ...stop(rangeMessage(range ?? {}, words), heading) }
}

/** Rows, from 1, as the ranges of a column: "G3:G5 G7". */
function rangesOf(letter: string, rows: readonly number[]): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run?.[1] === row - 1) run[1] = row
    else runs.push([row, row])
  }
  return runs
    .map(([from, to]) => (from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`))
    .join(' ')
}

/** Where a value is measured: numbers for standards that count, yes or no where that is asked. */
function measuredValidations({ list, columns, blueprint, keys, words }: Ground): DataValidation[] {
  const column = columns.find(({ key }) => key === 'measured')
  const choices = keys.choices('measured')
  if (list.list !== 'audit' || !column || choices === null) return []
  const of = (kind: 'number' | 'yes-no' | 'answer') =>
    list.rows.flatMap(({ id, cells }, i) => {
      const standard = cells['checkKind'] === 'standard' ? blueprint.standards.get(id) : undefined
      return (standard?.measure ?? 'answer') === kind ? [i + listRows.first] : []
    })
  const validation = (rows: readonly number[], rest: Omit<DataValidation, 'range'>): DataValidation[] =>
    rows.length === 0 ? [] : [{ ...rest, range: rangesOf(column.letter, rows) }]
  const { heading } = column
  const yesNo = { type: 'list', formula1: choices } as const
  return [
    ...validation(of('number'), {
      ...numberValidation({}),
      ...stop(words('workbook.invalid.number'), heading),
    }),
    // A share of many cases may be written here too.
    ...validation(of('yes-no'), {
      ...yesNo,
      ...stop(words('workbook.invalid.yesNoShare'), heading),
      errorStyle: 'warning',
    }),
    ...validation(of('answer'), { ...yesNo, ...stop(words('workbook.invalid.choice'), heading) }),
  ]
}

/** What may be filled in where: drop-downs, whole numbers, dates. What is worked out, and lists that only tell, have none. */
export function validationsOf(ground: Ground): DataValidation[] {
  const { list, columns, last } = ground
  if (toldOnly.has(list.list) || last < listRows.first) return []
  const ofColumns = columns.flatMap((column): DataValidation[] => {
    const validation = columnValidation(column, ground)
    const range = `${column.letter}${listRows.first}:${column.letter}${last}`
    return validation ? [{ ...validation, range }] : []
  })
  return [...ofColumns, ...measuredValidations(ground)]
}
