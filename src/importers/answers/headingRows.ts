import type { Rows } from '../textTable.ts'
import { saysDate } from './answerDate.ts'
import type { AskedSurvey } from './answerPlan.ts'
import { bareWord, isBlankWord, isDoubt, numberIn, shareIn, strengthOf } from './answerWords.ts'
import { itemFinder } from './itemNames.ts'

/** More rows than these stand above no table. */
const mostHeadings = 6
const lookedAt = 200

/** A number, a date, or an answer in words. */
const saysAnswer = (cell: string): boolean =>
  /^[+-]?\d+([.,]\d+)?%?$/.test(cell) || saysDate(cell) || (cell.length < 40 && saysOpinion(cell))

/** Questions may hold the words of opinions, too, but they are longer. */
const isShort = (text: string) =>
  /\p{Script=Han}/u.test(text) ? text.length < 10 : text.split(' ').length <= 4

/** A row of a question as LimeSurvey heads it: "E[1]", "Q1[SQ001]". */
const isRowCode = (cell: string) => /^[a-z]\w*\[\w+\]$/i.test(cell)

const saysOpinion = (cell: string): boolean => {
  if (isRowCode(cell)) return false
  const word = bareWord(cell)
  if (isBlankWord(cell) || isDoubt(cell) || shareIn(cell)) return true
  const beside = word.replaceAll(/[\d.,、:=-]+/g, ' ').trim()
  if (numberIn(cell) !== null && beside.length <= 2) return true
  return isShort(beside) && strengthOf(beside) !== null
}

/** Qualtrics writes a third row of what it calls its questions. */
const isImportIds = (row: readonly string[]) => row.some((cell) => /^\{\s*"+ImportId"+/.test(cell))

/**
 * How many rows stand above the first answer: those that hold neither numbers, dates nor opinions, and whose texts do not come
 * again below them.
 */
export function headingRows(rows: Rows, { items }: Pick<AskedSurvey, 'items'>): number {
  const ids = rows.slice(0, mostHeadings).findLastIndex(isImportIds)
  if (ids >= 0) return ids + 1
  const find = itemFinder(items)
  const known = new Set(items.map(({ id }) => id))
  const isItem = (cell: string) => known.has(cell) || (cell.length > 3 && find([cell]) !== null)
  for (const [at, row] of rows.slice(0, mostHeadings).entries())
    if (!isHeading(row, rows.slice(at + 1, at + lookedAt), isItem)) return at
  return Math.min(1, rows.length)
}

function isHeading(row: readonly string[], below: Rows, isItem: (cell: string) => boolean): boolean {
  const filled = row.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]))
  if (filled.length === 0) return below.some((cells) => cells.some((cell) => cell !== ''))
  const known = filled.filter(({ cell }) => isItem(cell))
  if (known.length * 3 > filled.length) return true
  const says = filled.filter(({ cell, at }) => saysAnswer(cell) || below.some((cells) => cells[at] === cell))
  return says.length * 4 < filled.length || isNumbering(filled.map(({ cell }) => cell))
}

/** 1, 2, 3 … or A1, A2, A3 … one above each column names them. */
const isNumbering = (cells: readonly string[]): boolean => {
  const codes = cells.map((cell) => /^([a-z]*)(\d+)$/i.exec(cell))
  const follows = (at: number) =>
    codes[at]?.[1] === codes[at - 1]?.[1] && Number(codes[at]?.[2]) === Number(codes[at - 1]?.[2]) + 1
  return cells.length > 4 && codes.every((_, at) => at === 0 || follows(at))
}

/**
 * What stands above each column, the topmost first. A question that stands only above the first of its columns counts for those
 * beside it, too, where a second row tells them apart.
 */
export function headingTexts(rows: Rows, headings: number): readonly (readonly string[])[] {
  const above = rows.slice(0, headings).filter((row) => !isImportIds(row) && row.some((cell) => cell !== ''))
  const width = widthOf(rows)
  const filled = above.map((row, r) => (r + 1 < above.length ? carried(row, above[r + 1] ?? [], width) : row))
  return Array.from({ length: width }, (_, at) =>
    filled.map((row) => row[at] ?? '').filter((text) => text !== ''),
  )
}

function carried(row: readonly string[], below: readonly string[], width: number): readonly string[] {
  let last = ''
  return Array.from({ length: width }, (_, at) => {
    const cell = row[at] ?? ''
    if (cell !== '') last = cell
    return cell === '' && (below[at] ?? '') !== '' ? last : cell
  })
}

/** How many columns a table has. */
const widthOf = (rows: Rows): number => rows.reduce((width, row) => Math.max(width, row.length), 0)
