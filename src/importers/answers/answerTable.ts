import { detectDelimiter, parseCsv } from 'hucre/csv'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { decodedText, type Encoding, encodingOf } from '../decodedText.ts'
import { isTooLarge } from '../returned/unpackedSize.ts'
import { type Rows, type Separator, separatorOf, separators } from '../textTable.ts'

/** Answers as they stand in a file: every row of it, empty ones too, so that a row has the number that the person sees. */
export interface AnswerTable {
  /** The name of the sheet; empty where the file has none. */
  readonly name: string
  readonly rows: Rows
  /** How a text was taken apart; null for a sheet of a workbook. */
  readonly text: { readonly encoding: Encoding; readonly separator: Separator } | null
}

/** What a person has said of how a text is to be taken apart. */
export interface AnswerTextChoices {
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** Why a file holds no answers that can be read. */
export type AnswerTableFault = 'notAWorkbook' | 'tooLarge' | 'oldWorkbook'

/** The first bytes of a zip file, which a workbook is, and of the older binary workbooks. */
const zip = [0x50, 0x4b]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/**
 * The tables of a file that holds answers: the sheets of a workbook that are not empty, or the one table of a text. A text that
 * was pasted comes as a string.
 */
export async function answerTable(
  source: Uint8Array | string,
  name: string,
  chosen: AnswerTextChoices = {},
): Promise<readonly AnswerTable[] | AnswerTableFault> {
  if (typeof source !== 'string' && begins(source, zip)) return sheetsOf(source)
  if (typeof source !== 'string' && begins(source, compound)) return 'oldWorkbook'
  const encoding = chosen.encoding ?? (typeof source === 'string' ? 'utf-8' : encodingOf(source))
  const text = typeof source === 'string' ? source : decodedText(source, encoding)
  const separator = chosen.separator ?? separatorIn(text, typeof source === 'string', name)
  const rows = textRows(text, separator)
  return rows.length > 0 ? [{ name: '', rows, text: { encoding, separator } }] : []
}

const declared = /^\uFEFF?\s*sep=(.)\r?\n/i

/** Most of a long text tells nothing new, and its first lines may be questions of many lines. */
const lookedAt = 20_000

function separatorIn(text: string, pasted: boolean, name: string): Separator {
  const beginning = text.slice(0, lookedAt)
  if (declared.test(beginning) || pasted) return separatorOf(beginning, pasted)
  if (/\.(tsv|tab)$/i.test(name)) return '\t'
  // Question texts hold commas and semicolons, but hardly ever tabs.
  const tabs = (beginning.match(/\t/g) ?? []).length
  const lines = (beginning.match(/\n/g) ?? []).length
  if (tabs > 0 && tabs >= lines) return '\t'
  const found = detectDelimiter(beginning)
  return separators.find((each) => each === found) ?? ','
}

function textRows(text: string, separator: Separator): Rows {
  // No text file holds this sign, so a line stays one cell.
  const delimiter = separator === 'none' ? '\u0001' : separator
  const said = declared.exec(text)?.[0] ?? ''
  // What a spreadsheet says of itself is a row for nobody.
  return withoutEnd(
    parseCsv(text.slice(said.length), { delimiter }).map((cells) =>
      cells.map((cell) => String(cell ?? '').trim()),
    ),
  )
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly AnswerTable[] | AnswerTableFault> {
  try {
    if (isTooLarge(bytes)) return 'tooLarge'
    const { sheets } = await readXlsx(bytes)
    return sheets
      .map(({ name, rows }) => ({
        name,
        rows: withoutEnd(rows.map((cells) => cells.map(cellText))),
        text: null,
      }))
      .filter(({ rows }) => rows.length > 0)
  } catch {
    return 'notAWorkbook'
  }
}

const two = (part: number) => String(part).padStart(2, '0')

/** Spreadsheets keep a time by its own clock: it is read as if it were one in Greenwich. */
function dateCell(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  return clock.every((part) => part === 0) ? day : `${day} ${clock.map(two).join(':')}`
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? dateCell(value) : String(value).trim()
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell !== '')

/** Sheets often go on for thousands of rows in which nothing stands. */
function withoutEnd(rows: Rows): Rows {
  const last = rows.findLastIndex(isFilled)
  return rows.slice(0, last + 1)
}
