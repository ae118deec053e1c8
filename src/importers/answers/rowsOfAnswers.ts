import type { DecimalSign } from '#model/amount.ts'
import { type OffsetOf } from '#model/writtenDate.ts'
import { cellReader, plainNumber } from './answerCells.ts'
import { answerDate } from './answerDate.ts'
import type { AnswerColumn, AnswerPlan, AskedSurvey } from './answerPlan.ts'
import { isBlankWord } from './answerWords.ts'
import type { AnswerIssue } from './answersRead.ts'

/** One row as it was understood. */
export interface RowOfAnswers {
  /** Its place in the file, from 1. */
  readonly number: number
  /** What each planned column says, in their order: a value of the scale, a text, or nothing. */
  readonly values: readonly (number | string | null)[]
  readonly issues: readonly AnswerIssue[]
  readonly respondent: string
  /** True where some item or some points are answered. */
  readonly answered: boolean
  readonly empty: boolean
}

/** A column that is read, and where it stands. */
export interface ReadColumn {
  readonly column: AnswerColumn
  readonly at: number
}

/** The columns that hold something, in the order of the file. */
export const readColumns = ({ columns }: AnswerPlan): readonly ReadColumn[] =>
  columns.flatMap((column, at) => (column.is === 'nothing' ? [] : [{ column, at }]))

type Tell = (is: AnswerIssue['is'], column: number, text: string) => void

/** Reads one row after the other by a plan. */
export function rowReader(plan: AnswerPlan, survey: AskedSurvey, offsetOf: OffsetOf) {
  const columns = readColumns(plan)
  const readCell = cellReader(survey, plan.words, plan.decimal)
  const order = plan.dayOrder === 'either' ? null : plan.dayOrder
  const valueIn = ({ column, at }: ReadColumn, cell: string, tell: Tell): number | string | null => {
    switch (column.is) {
      case 'item': {
        const reading = readCell(cell)
        if (reading.is === 'value') return reading.value
        if (reading.is !== 'blank') tell(reading.is, at, cell)
        return null
      }
      case 'at': {
        const date = cell === '' ? null : answerDate(cell, order, offsetOf)
        if (date && 'at' in date) return date.at
        if (cell !== '') tell(date ? 'dayOrder' : 'date', at, cell)
        return null
      }
      case 'points':
        return pointsIn(cell, plan.decimal, (is) => tell(is, at, cell))
      case 'segment':
        return cell === '' ? null : cell
      case 'respondent':
        return isNobody(cell) ? null : cell
      case 'nothing':
        return null
    }
  }
  return (cells: readonly string[], number: number): RowOfAnswers => {
    const issues: AnswerIssue[] = []
    const tell: Tell = (is, column, text) =>
      void issues.push({ is, row: number, column, text, done: 'blank' })
    const values = columns.map((column) => valueIn(column, cells[column.at] ?? '', tell))
    const isAnswer = (i: number) => columns[i]?.column.is === 'item' || columns[i]?.column.is === 'points'
    const who = columns.findIndex(({ column }) => column.is === 'respondent')
    return {
      number,
      values,
      issues,
      respondent: who < 0 ? '' : String(values[who] ?? ''),
      answered: values.some((value, i) => value !== null && isAnswer(i)),
      empty: cells.every((cell) => cell === ''),
    }
  }
}

/** Who is not named is nobody in particular, however often. */
const isNobody = (cell: string) =>
  isBlankWord(cell) || /^(?:anonym(?:ous)?|guest|unknown|匿名(?:用户)?|游客|微信用户)$/i.test(cell)

function pointsIn(
  cell: string,
  decimal: DecimalSign,
  tell: (is: 'points' | 'outOfRange') => void,
): number | null {
  if (isBlankWord(cell)) return null
  const value = plainNumber(cell.replace(/\s*(?:%|分|points?|pts)$/i, ''), decimal)
  if (value !== null && value >= 0) return value
  tell(value === null ? 'points' : 'outOfRange')
  return null
}
