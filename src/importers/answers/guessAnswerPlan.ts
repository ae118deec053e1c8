import type { DecimalSign } from '#model/amount.ts'
import { dayOrderOf } from '#model/writtenDate.ts'
import type { Rows } from '../textTable.ts'
import { isSerial, saysDate } from './answerDate.ts'
import { isBlankCode, plainNumber } from './answerCells.ts'
import {
  type AnswerColumn,
  type AnswerPlan,
  type AnswerWord,
  type AskedSurvey,
  columnKey,
} from './answerPlan.ts'
import type { AnswerTable } from './answerTable.ts'
import { bareWord, isBlankWord, isDoubt, numberIn, shareIn, strengthOf } from './answerWords.ts'
import { namedColumn } from './columnNames.ts'
import { headingRows, headingTexts } from './headingRows.ts'
import { type ColumnLook, itemColumns } from './itemColumns.ts'
import { wordValues } from './wordValues.ts'

/** The rows that a guess looks at; words are looked for in all. */
const lookedAt = 300

const nothing: AnswerColumn = { is: 'nothing' }

/** How a table of answers is read as far as it tells by itself. `headings`, where a person has said how many rows those are. */
export function guessAnswerPlan(
  table: AnswerTable,
  survey: AskedSurvey,
  headings: number = headingRows(table.rows, survey),
): AnswerPlan {
  const names = headingTexts(table.rows, headings)
  const body = table.rows.slice(headings, headings + lookedAt)
  const cells = names.map((_, at) => body.map((row) => row[at] ?? '').filter((cell) => cell !== ''))
  const known = namedColumns(names, cells)
  const decimal = guessedDecimal(cells)
  const looks = cells.map((column, at): ColumnLook => ({
    free: !known.has(at),
    answers: looksLikeAnswers(column, survey, decimal),
  }))
  const items = itemColumns(names, looks, survey)
  const columns = names.map((_, at) => known.get(at) ?? items.get(at) ?? nothing)
  return answerPlanFor(table, survey, {
    headings,
    columns: withDates(columns, cells),
    words: [],
    decimal,
    dayOrder: null,
    duplicates: 'first',
    likeRows: 'all',
  })
}

/** When, who, which segment, points: of several columns with such names the one whose name says it best. */
function namedColumns(
  names: readonly (readonly string[])[],
  cells: readonly (readonly string[])[],
): ReadonlyMap<number, AnswerColumn> {
  const best = new Map<
    string,
    { readonly at: number; readonly rank: number; readonly column: AnswerColumn }
  >()
  names.forEach((texts, at) => {
    const named = namedColumn(texts)
    if (!named || !agrees(named.column, cells[at] ?? [])) return
    const key = columnKey(named.column)
    const before = best.get(key)
    if (!before || named.rank < before.rank) best.set(key, { at, ...named })
  })
  return new Map([...best.values()].map(({ at, column }) => [at, column]))
}

const share = (cells: readonly string[], passes: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(passes).length / cells.length

/** A name is believed only where the cells do not speak against it. */
function agrees(column: AnswerColumn, all: readonly string[]): boolean {
  const cells = all.filter((cell) => !isBlankWord(cell))
  if (cells.length === 0) return true
  if (column.is === 'at') return share(cells, (cell) => saysDate(cell) || isSerial(cell)) > 0.5
  // "Customer" may say which kind of customer, and "Guest" may be anonymous for most.
  if (column.is === 'respondent') return new Set(cells).size * 2 > cells.length
  if (column.is === 'points') return share(cells, (cell) => plainNumber(cell, '.') !== null) > 0.5
  return true
}

/** Where no column is called so, the first that holds nothing but dates says when. */
function withDates(
  columns: readonly AnswerColumn[],
  cells: readonly (readonly string[])[],
): readonly AnswerColumn[] {
  if (columns.some((column) => column.is === 'at')) return columns
  const dated = columns.findIndex(
    (column, at) => column.is === 'nothing' && share(cells[at] ?? [], saysDate) > 0.8,
  )
  return columns.map((column, at) => (at === dated ? { is: 'at' } : column))
}

function looksLikeAnswers(cells: readonly string[], { scale }: AskedSurvey, decimal: DecimalSign): boolean {
  const fits = (cell: string) => {
    const value = plainNumber(cell, decimal) ?? shareIn(cell)?.value ?? numberIn(cell)
    if (value !== null) return (value >= scale.min && value <= scale.max) || isBlankCode(cell, scale, decimal)
    return isBlankWord(cell) || isDoubt(cell) || (cell.length < 40 && strengthOf(bareWord(cell)) !== null)
  }
  return share(cells, fits) > 0.6
}

/** Only a comma between figures tells; scales have no thousands. */
function guessedDecimal(cells: readonly (readonly string[])[]): DecimalSign {
  const all = cells.flat()
  const commas = all.filter((cell) => /^\d{1,2},\d+$/.test(cell)).length
  const points = all.filter((cell) => /^\d{1,2}\.\d+$/.test(cell)).length
  return commas > points ? ',' : '.'
}

/**
 * The plan once somebody has said what the columns hold: which words stand in them and what they stand for, and which comes first
 * in the dates. What was said of a word stays.
 */
export function answerPlanFor(table: AnswerTable, survey: AskedSurvey, plan: AnswerPlan): AnswerPlan {
  const body = table.rows.slice(plan.headings)
  const at = plan.columns.findIndex((column) => column.is === 'at')
  const order = at < 0 ? null : dayOrderOf(body.map((row) => row[at] ?? ''))
  const said = order === 'either' && plan.dayOrder !== null ? plan.dayOrder : order
  return { ...plan, words: wordsIn(body, survey, plan), dayOrder: said }
}

/** Answers in more different words than these are no answers. */
const mostWords = 300

/** The words that stand in the columns of items, with how often, and what they stand for. */
function wordsIn(
  body: Rows,
  survey: AskedSurvey,
  { columns, decimal, words }: AnswerPlan,
): readonly AnswerWord[] {
  const places = columns.flatMap((column, at) => (column.is === 'item' ? [at] : []))
  const counts = new Map<string, number>()
  for (const row of body)
    for (const at of places) {
      const cell = row[at] ?? ''
      const before = counts.get(cell)
      if (before !== undefined) counts.set(cell, before + 1)
      else if (counts.size < mostWords * 4) counts.set(cell, 1)
    }
  counts.delete('')
  const worded = [...counts]
    .filter(([text]) => plainNumber(text, decimal) === null || isBlankCode(text, survey.scale, decimal))
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
  const values = wordValues(
    worded.map(([text]) => text),
    survey.scale,
  )
  const said = new Map(
    words.filter(({ value }) => value !== 'unknown').map(({ text, value }) => [text, value]),
  )
  return worded.map(([text, count]) => {
    const isCode = plainNumber(text, decimal) !== null
    return { text, count, value: said.get(text) ?? (isCode ? 'blank' : (values.get(text) ?? 'unknown')) }
  })
}
