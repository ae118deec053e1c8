import type { Id } from '#model/blueprint.ts'
import { dimensions } from '#model/vocabulary.ts'
import type { BootstrapOptions } from './bootstrap.ts'
import { type AnswerColumn, type AnsweredSurvey, customersIn, type ItemColumns } from './itemScores.ts'

/** One column of answers, NaN for a blank: small enough to be packed without holding up the thread, and handed over uncopied. */
export interface PackedColumn {
  readonly of: keyof ItemColumns | 'points'
  /** The item's id, or the dimension. */
  readonly key: string
  readonly values: Float64Array
}

/** A survey without its columns, which come before it. */
export type SurveyFrame = Omit<AnsweredSurvey, 'answers'> & { readonly customers: number }

/** What a worker is sent: the columns one by one, then what is asked of them. */
export type Piece =
  | { readonly is: 'column'; readonly column: PackedColumn }
  | {
      readonly is: 'question'
      readonly frame: SurveyFrame
      readonly options: Omit<BootstrapOptions, 'rows'>
      readonly rows: Uint32Array | null
    }

function packed(column: AnswerColumn): Float64Array {
  const values = new Float64Array(column.length)
  for (let i = 0; i < values.length; i += 1) {
    const value = column[i]
    values[i] = typeof value === 'number' ? value : NaN
  }
  return values
}

const parts = ['perception', 'expectation', 'adequate'] as const

/** The pieces of a question, each made when it is asked for. */
export function* piecesOf(
  survey: AnsweredSurvey,
  { rows = null, ...options }: BootstrapOptions,
): Generator<Piece> {
  const { answers, ...frame } = survey
  for (const { id } of survey.items) {
    const columns = Object.hasOwn(answers.items, id) ? answers.items[id] : undefined
    for (const of of parts) {
      const column = columns?.[of]
      if (column) yield { is: 'column', column: { of, key: id, values: packed(column) } }
    }
  }
  for (const dimension of dimensions) {
    const column = answers.points?.[dimension]
    if (column) yield { is: 'column', column: { of: 'points', key: dimension, values: packed(column) } }
  }
  yield {
    is: 'question',
    frame: { ...frame, customers: customersIn(survey) },
    options,
    rows: rows && Uint32Array.from(rows),
  }
}

/** The survey that the pieces make. */
export function surveyOfPieces({ customers, ...frame }: SurveyFrame, columns: readonly PackedColumn[]) {
  const items = new Map<Id, ItemColumns>()
  const points: [string, Float64Array][] = []
  for (const { of, key, values } of columns) {
    if (of === 'points') points.push([key, values])
    else items.set(key, { perception: [], ...items.get(key), [of]: values })
  }
  const answers = {
    at: { length: customers },
    items: Object.fromEntries(items),
    ...(points.length > 0 ? { points: Object.fromEntries(points) } : {}),
  }
  return { ...frame, answers }
}
