import type { Id, Survey } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { readings } from './instruments.ts'

type Item = Survey['items'][number]

/** A column of answers as a survey holds it, with null for a blank, or as a worker gets it, with NaN. */
export type AnswerColumn = ArrayLike<number | null>

/** The columns of one item. */
export interface ItemColumns {
  readonly perception: AnswerColumn
  readonly expectation?: AnswerColumn
  readonly adequate?: AnswerColumn
}

/** A survey whose columns may be typed arrays: every `Survey` is one. */
export interface AnsweredSurvey extends Readonly<Omit<Survey, 'answers'>> {
  readonly answers: {
    readonly at?: ArrayLike<unknown>
    readonly segment?: ArrayLike<unknown>
    readonly points?: Readonly<Partial<Record<Dimension, AnswerColumn>>>
    readonly items: Readonly<Record<Id, ItemColumns>>
  }
}

/** What each customer answered to one item, read so that more is better: NaN where there is no answer that counts. */
export interface ItemScores {
  readonly item: Item
  readonly perception: Float64Array
  /** Null where the instrument compares with no expectation. */
  readonly expectation: Float64Array | null
  /** Null where nobody was asked what would just do. */
  readonly adequate: Float64Array | null
  /** What the instrument reckons with: the gap (perception minus expectation), or the perception. */
  readonly value: Float64Array
}

/** How many customers a survey has: the longest of its columns. */
export function customersIn({ answers }: Pick<AnsweredSurvey, 'answers'>): number {
  const columns: (ArrayLike<unknown> | undefined)[] = Object.values(answers.items).flatMap(
    ({ perception, expectation, adequate }) => [perception, expectation, adequate],
  )
  const beside = [answers.at, answers.segment, ...Object.values(answers.points ?? {})]
  return [...columns, ...beside].reduce((most, column) => Math.max(most, column?.length ?? 0), 0)
}

/** A column without what is off the scale; items worded negatively are turned round. */
function read(
  column: AnswerColumn | undefined,
  { min, max }: Survey['scale'],
  rows: readonly number[] | null,
  n: number,
  turned: boolean,
): Float64Array {
  const values = new Float64Array(n)
  for (let i = 0; i < n; i += 1) {
    const answer = column?.[rows ? (rows[i] ?? -1) : i]
    const counts = typeof answer === 'number' && answer >= min && answer <= max
    values[i] = counts ? (turned ? min + max - answer : answer) : NaN
  }
  return values
}

/** Blank in `values` wherever `other` is blank. */
function whereBoth(values: Float64Array, other: Float64Array): Float64Array {
  return values.map((value, i) => (Number.isNaN(other[i] ?? NaN) ? NaN : value))
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] ?? NaN))
}

/**
 * The answers of a survey item by item, of all customers or of those in `rows`. Where perception is held against expectation an
 * item counts for a customer only where both are there.
 */
export function itemScores(survey: AnsweredSurvey, rows: readonly number[] | null = null): ItemScores[] {
  const n = rows ? rows.length : customersIn(survey)
  const { by } = readings[survey.instrument]
  const { scale } = survey
  return survey.items.map((item) => {
    const answers = Object.hasOwn(survey.answers.items, item.id) ? survey.answers.items[item.id] : undefined
    const turned = item.reversed === true
    const perceived = read(answers?.perception, scale, rows, n, turned)
    const adequate = answers?.adequate ? read(answers.adequate, scale, rows, n, turned) : null
    if (by !== 'gap') return { item, perception: perceived, expectation: null, adequate, value: perceived }
    const expected = read(answers?.expectation, scale, rows, n, turned)
    const perception = whereBoth(perceived, expected)
    const expectation = whereBoth(expected, perceived)
    return { item, perception, expectation, adequate, value: minus(perception, expectation) }
  })
}
