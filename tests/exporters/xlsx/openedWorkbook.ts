import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { type ChecklistId, checklistIds } from '#exporters/checklists/checklist.ts'
import type { Edition, ExportOptions } from '#exporters/exporter.ts'
import { xlsx } from '#exporters/xlsx/xlsx.ts'
import type { Language } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { columnOfKey, keyRecords, keySheetName, listRows } from '#model/workbookKeys.ts'
import { nodeMeans } from '../../../src/cli/nodeMeans.ts'
import { editionFor } from '../editions.ts'
import { calculate, type Value } from './calculate.ts'

/** ms that a workbook may take to be written and read on a machine that has much else to do. */
export const patience = 60_000

/** The bytes of a workbook of an edition. */
export async function bytesOf(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const file = await xlsx.write(edition, nodeMeans)
  if (typeof file === 'string') throw new Error('a workbook is no text')
  return new Uint8Array(await file.arrayBuffer())
}

/** A workbook with all lists of a blueprint. */
export const workbookOf = async (
  blueprint: Blueprint,
  language: Language = 'en',
  options: Partial<ExportOptions> = {},
): Promise<OpenedWorkbook> =>
  opened(await bytesOf(await editionFor(blueprint, { registers: checklistIds, ...options }, language)))

/** The parts of the file as texts, by their paths. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

/** What stands in a cell, formulas by what they gave when the file was written. */
function valueOf({ value }: exceljs.Cell): Value | Date {
  if (value === null || value === undefined) return null
  if (value instanceof Date || typeof value !== 'object') return value
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('formula' in value) return typeof value.result === 'object' ? null : (value.result ?? '')
  if ('hyperlink' in value) return value.text
  throw new Error(`what is ${JSON.stringify(value)}?`)
}

/** A list in a workbook, opened by a program that did not write it. */
export interface OpenedList {
  readonly sheet: exceljs.Worksheet
  readonly headings: readonly Value[]
  /** Each row by the keys of its columns, and its number in the sheet. */
  readonly rows: readonly {
    readonly number: number
    readonly cells: Readonly<Record<string, Value | Date>>
  }[]
  /** The address of a cell: "G4". */
  readonly address: (key: string, row: number) => string
  readonly cell: (key: string, row: number) => exceljs.Cell
  /** Works a formula out anew, with other values in some cells of the sheet. */
  readonly recalculated: (key: string, row: number, instead?: Readonly<Record<string, Value>>) => Value
}

export interface OpenedWorkbook {
  readonly bytes: Uint8Array
  readonly file: exceljs.Workbook
  readonly lists: ReadonlyMap<ChecklistId, OpenedList>
  /** The rows of the key sheet that begin with a word. */
  readonly records: (what: keyof typeof keyRecords) => readonly (readonly Value[])[]
}

function openedList(
  sheet: exceljs.Worksheet,
  file: exceljs.Workbook,
): readonly [ChecklistId, OpenedList] | null {
  const columns = new Map<string, number>()
  let list: ChecklistId | null = null
  sheet.getRow(listRows.keys).eachCell((cell, column) => {
    const found = columnOfKey(cell.text)
    if (!found) return
    list = found.list
    columns.set(found.key, column)
  })
  if (!list) return null
  const cell = (key: string, row: number) => {
    const column = columns.get(key)
    if (column === undefined) throw new Error(`${sheet.name} has no column ${key}`)
    return sheet.getCell(row, column)
  }
  const rows = []
  for (let number = listRows.first; number <= sheet.rowCount; number++) {
    const cells = Object.fromEntries([...columns.keys()].map((key) => [key, valueOf(cell(key, number))]))
    rows.push({ number, cells })
  }
  const address = (key: string, row: number) => cell(key, row).address
  const recalculated: OpenedList['recalculated'] = (key, row, instead = {}) => {
    const others = new Map(Object.entries(instead).map(([other, value]) => [address(other, row), value]))
    const { formula } = cell(key, row)
    return calculate(formula, (reference, name) => {
      if (name === null && others.has(reference)) return others.get(reference) ?? null
      const value = valueOf((name === null ? sheet : (file.getWorksheet(name) ?? sheet)).getCell(reference))
      return value instanceof Date ? value.getTime() : value
    })
  }
  const headings = [...columns.values()].map(
    (column) => valueOf(sheet.getCell(listRows.headings, column)) as Value,
  )
  return [list, { sheet, headings, rows, cell, address, recalculated }]
}

/** A workbook as a second program reads it. */
export async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const file = new exceljs.Workbook()
  await file.xlsx.load(bytes.buffer as ArrayBuffer)
  const lists = new Map(
    file.worksheets.flatMap((sheet) => [openedList(sheet, file)].filter((list) => list !== null)),
  )
  const keys = file.getWorksheet(keySheetName)
  if (!keys) throw new Error('there is no sheet with the keys')
  const records: OpenedWorkbook['records'] = (what) => {
    const found: Value[][] = []
    keys.eachRow((row) => {
      if (row.getCell(1).value !== keyRecords[what]) return
      found.push(Array.from({ length: row.cellCount - 1 }, (_, i) => valueOf(row.getCell(i + 2)) as Value))
    })
    return found
  }
  return { bytes, file, lists, records }
}

/** One list of a workbook; fails where it is not there. */
export function listIn({ lists }: OpenedWorkbook, id: ChecklistId): OpenedList {
  const list = lists.get(id)
  if (!list) throw new Error(`the workbook has no list ${id}`)
  return list
}
