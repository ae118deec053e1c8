import type { Id, Survey } from '#model/blueprint.ts'
import { type AnswerPart, answerParts, type AskedSurvey } from './answerPlan.ts'
import type { AnswersReport } from './answersRead.ts'
import type { ReadColumn, RowOfAnswers } from './rowsOfAnswers.ts'

type Answers = Survey['answers']
type Numbers = (number | null)[]
type Texts = (string | null)[]

const numbersIn = (rows: readonly RowOfAnswers[], place: number): Numbers =>
  rows.map(({ values }) => {
    const value = values[place]
    return typeof value === 'number' ? value : null
  })

const textsIn = (rows: readonly RowOfAnswers[], place: number): Texts =>
  rows.map(({ values }) => {
    const value = values[place]
    return typeof value === 'string' ? value : null
  })

/** The columns of the document, made of rows; a share 0.9..1 of the work is said after each. */
export function* answerColumns(
  rows: readonly RowOfAnswers[],
  columns: readonly ReadColumn[],
  survey: AskedSurvey,
): Generator<number, { answers: Answers; blanks: AnswersReport['blanks'] }> {
  const parts = new Map<string, Numbers>()
  const blanks: { item: Id; part: AnswerPart; count: number }[] = []
  const points = new Map<string, Numbers>()
  let at: Texts | null = null
  let segment: Texts | null = null
  for (const [place, { column }] of columns.entries()) {
    if (column.is === 'at') at = textsIn(rows, place)
    if (column.is === 'segment') segment = textsIn(rows, place)
    if (column.is === 'points') points.set(column.dimension, numbersIn(rows, place))
    if (column.is === 'item') {
      const values = numbersIn(rows, place)
      const count = values.reduce<number>((sum, value) => sum + (value === null ? 1 : 0), 0)
      parts.set(`${column.item} ${column.part}`, values)
      if (count > 0) blanks.push({ item: column.item, part: column.part, count })
    }
    yield 0.9 + (place / columns.length) * 0.1
  }
  const items = survey.items.flatMap(({ id }) => {
    const own = answerParts.flatMap((part) => {
      const values = parts.get(`${id} ${part}`)
      return values ? [[part, values] as const] : []
    })
    if (own.length === 0) return []
    const perception: Numbers = parts.get(`${id} perception`) ?? rows.map(() => null)
    return [[id, { perception, ...Object.fromEntries(own) }] as const]
  })
  const answers: Answers = {
    ...(at && { at }),
    ...(segment && { segment }),
    ...(points.size > 0 && { points: Object.fromEntries(points) }),
    items: Object.fromEntries(items),
  }
  return { answers, blanks }
}
