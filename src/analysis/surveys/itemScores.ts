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
  const values = new Float64Array(n).fill(NaN)
  if (!column) return values
  const there = rows ? n : Math.min(n, column.length)
  for (let i = 0; i < there; i += 1) {
    const answer = column[rows ? (rows[i] ?? -1) : i]
    if (typeof answer !== 'number' || !(answer >= min && answer <= max)) continue
    values[i] = turned ? min + max - answer : answer
  }
  return values
}

/** What each gave more than was expected; whoever said one of the two alone is made a blank in both. */
function gapsBetween(perception: Float64Array, expectation: Float64Array): Float64Array {
  const gaps = new Float64Array(perception.length)
  for (let i = 0; i < gaps.length; i += 1) {
    const gap = (perception[i] ?? NaN) - (expectation[i] ?? NaN)
    gaps[i] = gap
    if (!Number.isNaN(gap)) continue
    perception[i] = NaN
    expectation[i] = NaN
  }
  return gaps
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
    const perception = read(answers?.perception, scale, rows, n, turned)
    const adequate = answers?.adequate ? read(answers.adequate, scale, rows, n, turned) : null
    if (by !== 'gap') return { item, perception, expectation: null, adequate, value: perception }
    const expectation = read(answers?.expectation, scale, rows, n, turned)
    const value = gapsBetween(perception, expectation)
    return { item, perception, expectation, adequate, value }
  })
}
