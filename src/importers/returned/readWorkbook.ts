import { type CellValue, readXlsx } from 'hucre/xlsx'
import {
  columnOfKey,
  keyRecords,
  keySheetName,
  type ListId,
  listRows,
  workbookFormat,
} from '#model/workbookKeys.ts'
import { sheetCell } from '../sheetCell.ts'
import type { ReturnedFile, ReturnedTable } from './returnedFile.ts'
import { isTooLarge } from './unpackedSize.ts'

/** Why a workbook cannot be read. */
export type WorkbookProblem = 'notAWorkbook' | 'tooLarge' | 'newerVersion' | 'noLists'

type Rows = readonly (readonly CellValue[])[]

/** The sheet as a list; null where its first row holds no keys. */
function tableOf(rows: Rows): ReturnedTable | null {
  const keyRow = (rows[listRows.keys - 1] ?? []).map((cell) => columnOfKey(String(cell ?? '')))
  const list: ListId | undefined = keyRow.find((key) => key !== null)?.list
  if (list === undefined) return null
  return {
    list,
    keys: keyRow.map((key) => (key?.list === list ? key.key : null)),
    rows: rows
      .slice(listRows.first - 1)
      .map((cells, i) => ({ number: listRows.first + i, cells: cells.map(sheetCell) })),
  }
}

const factOf = (rows: Rows, name: string): readonly CellValue[] =>
  rows.find(([first]) => first === name) ?? []

/** Reads a workbook that this program wrote, whatever was filled in, moved, sorted or added since. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReturnedFile | WorkbookProblem> {
  try {
    if (isTooLarge(bytes)) return 'tooLarge'
    const { sheets } = await readXlsx(bytes)
    const keys: Rows = sheets.find(({ name }) => name === keySheetName)?.rows ?? []
    const version = Number(factOf(keys, keyRecords.format)[2] ?? workbookFormat.version)
    if (version > workbookFormat.version) return 'newerVersion'
    const tables = sheets.flatMap(({ rows }) => tableOf(rows) ?? [])
    if (tables.length === 0) return 'noLists'
    return {
      blueprint: textOrNull(factOf(keys, keyRecords.blueprint)[1]),
      language: textOrNull(factOf(keys, keyRecords.language)[1]),
      tables,
    }
  } catch {
    return 'notAWorkbook'
  }
}

const textOrNull = (value: CellValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
