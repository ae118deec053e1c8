import { readXlsx } from 'hucre/xlsx'
import { decodedText, encodingOf } from './decodedText.ts'
import { isTooLarge } from './returned/unpackedSize.ts'
import { sheetCell } from './sheetCell.ts'
import { type Rows, separatorOf, textTable } from './textTable.ts'

/** Why a file is no table. */
export type TableFault = 'notAWorkbook' | 'tooLarge'

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell !== '')

/** A table from a workbook (its first sheet that holds anything), from a text file, or from what was pasted. */
export async function readTable(source: Uint8Array | string): Promise<Rows | TableFault> {
  if (typeof source === 'string') return textTable(source, separatorOf(source, true))
  if (source[0] !== 0x50 || source[1] !== 0x4b) {
    const text = decodedText(source, encodingOf(source))
    return textTable(text, separatorOf(text, false))
  }
  try {
    if (isTooLarge(source)) return 'tooLarge'
    const { sheets } = await readXlsx(source)
    const tables = sheets.map(({ rows }) =>
      rows.map((cells) => cells.map((cell) => String(sheetCell(cell)).trim())).filter(isFilled),
    )
    return tables.find((rows) => rows.length > 0) ?? []
  } catch {
    return 'notAWorkbook'
  }
}
