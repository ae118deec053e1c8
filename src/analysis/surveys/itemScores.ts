import type { Survey } from '#model/blueprint.ts'
import { readings } from './instruments.ts'

type Item = Survey['items'][number]

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

type Column = readonly (number | null)[] | undefined

/** How many customers a survey has: the longest of its columns. */
export function customersIn({ answers }: Pick<Survey, 'answers'>): number {
  const columns: (readonly unknown[] | undefined)[] = Object.values(answers.items).flatMap(
    ({ perception, expectation, adequate }) => [perception, expectation, adequate],
  )
  const beside = [answers.at, answers.segment, ...Object.values(answers.points ?? {})]
  return [...columns, ...beside].reduce((most, column) => Math.max(most, column?.length ?? 0), 0)
}

/** A column without what is off the scale; items worded negatively are turned round. */
function read(column: Column, { scale }: Survey, rows: readonly number[] | null, n: number, turned: boolean) {
  const { min, max } = scale
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
export function itemScores(survey: Survey, rows: readonly number[] | null = null): ItemScores[] {
  const n = rows ? rows.length : customersIn(survey)
  const { by } = readings[survey.instrument]
  return survey.items.map((item) => {
    const answers = Object.hasOwn(survey.answers.items, item.id) ? survey.answers.items[item.id] : undefined
    const turned = item.reversed === true
    const perceived = read(answers?.perception, survey, rows, n, turned)
    const adequate = answers?.adequate ? read(answers.adequate, survey, rows, n, turned) : null
    if (by !== 'gap') return { item, perception: perceived, expectation: null, adequate, value: perceived }
    const expected = read(answers?.expectation, survey, rows, n, turned)
    const perception = whereBoth(perceived, expected)
    const expectation = whereBoth(expected, perceived)
    return { item, perception, expectation, adequate, value: minus(perception, expectation) }
  })
}
