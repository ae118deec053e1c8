import { detectDelimiter, parseCsv } from 'hucre/csv'

/** What may stand between two cells; `none` where a line is one cell. */
export const separators = [',', ';', '\t', 'none'] as const
export type Separator = (typeof separators)[number]

/** Cells as they stand in the file, row by row. */
export type Rows = readonly (readonly string[])[]

/** Spreadsheets say in a first line which separator they use: "sep=;". */
const declared = /^\s*sep=(.)\r?\n/i

/** A decimal comma, and nothing else that a comma could be. */
const numberWithComma = /^\s*[+-]?\d+,\d+\s*$/

const isSeparator = (sign: string | undefined): sign is Separator => separators.some((each) => each === sign)

/** What stands between the cells of a text. What is pasted from a spreadsheet has tabs, so without any it is one column. */
export function separatorOf(text: string, pasted: boolean): Separator {
  const said = declared.exec(text)?.[1]
  if (isSeparator(said)) return said
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (pasted && lines.some((line) => line.includes('\t'))) return '\t'
  if (pasted && lines.every((line) => !line.includes(',') || numberWithComma.test(line)))
    return lines.some((line) => line.includes(';')) ? ';' : 'none'
  const found = detectDelimiter(text)
  return isSeparator(found) ? found : ','
}

/** A text as rows of cells (RFC 4180, and what spreadsheets make of it); white space around a cell and rows of nothing are left out. */
export function textTable(text: string, separator: Separator): Rows {
  // No text file holds this sign, so a line stays one cell.
  const delimiter = separator === 'none' ? '\u0001' : separator
  return parseCsv(text.replace(declared, ''), { delimiter })
    .map((cells) => cells.map((cell) => String(cell ?? '').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
}
