import type { Id } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { cronbachAlpha, type NoAlpha, whyNoAlpha } from './cronbachAlpha.ts'
import { type Instrument, readings } from './instruments.ts'
import { type AnsweredSurvey, customersIn, type ItemScores, itemScores } from './itemScores.ts'
import { meanOf, meanOfColumn, type Spread, spreadOf } from './spread.ts'
import { type SurveyScore, surveyScore } from './surveyScore.ts'
import { surveyWeights, type SurveyWeights, weightedMean } from './surveyWeights.ts'
import { bandOf, type Zone, zoneOf } from './zone.ts'

/** What is known of an item or a dimension. Where there is no expectation, `value` is the perception. */
interface Answered {
  readonly perception: number | null
  readonly expectation: number | null
  /** The gap, or the perception: its mean over customers, their number and how far they differ; null without answers. */
  readonly value: Spread | null
  /** Null where there is no gap. */
  readonly zone: Zone | null
  /** Perception minus what would just do: above 0 within the zone of tolerance or better; null where nobody was asked. */
  readonly adequacy: number | null
}

export interface ItemResult extends Answered {
  readonly id: Id
  readonly dimension: Dimension | null
}

/** `value.mean` is the mean of its items' means; n and deviation are those of its customers. */
export interface DimensionResult extends Answered {
  readonly dimension: Dimension
  /** How many items of it have answers. */
  readonly items: number
  readonly alpha: number | null
  /** Null where there is an α. */
  readonly noAlpha: NoAlpha | null
}

/** What a survey comes to. */
export interface SurveyResult {
  readonly id: Id
  readonly instrument: Instrument
  /** `gap`: perception minus expectation; `mean`: perceptions; else the score says it. */
  readonly by: (typeof readings)[Instrument]['by']
  /** Customers with at least one answer that counts. */
  readonly n: number
  /** Customers in the survey, answered or not. */
  readonly customers: number
  /** Of those who were invited, 0..1; null where that is not known. */
  readonly responseRate: number | null
  readonly items: readonly ItemResult[]
  /** Those that have items, in the order of the instrument. */
  readonly dimensions: readonly DimensionResult[]
  readonly meanOfItems: number | null
  readonly meanOfDimensions: number | null
  readonly weighted: number | null
  readonly weights: SurveyWeights
  /** What it comes to for each customer, by the weights: NaN for one without answers. */
  readonly perCustomer: Float64Array
  readonly ofCustomers: Spread | null
  /** Within this distance of 0 a gap counts as expected. */
  readonly band: number
  readonly zone: Zone | null
  /** Null for instruments of dimensions. */
  readonly score: SurveyScore | null
}

/**
 * What a survey comes to, of all customers or of those in `rows`. The mean over customers is taken of each item first, then of the
 * dimension's items, then of the dimensions, plain and by weight (`method.md`, Service quality). The order of customers changes nothing.
 */
export function surveyResult(survey: AnsweredSurvey, rows: readonly number[] | null = null): SurveyResult {
  const reading = readings[survey.instrument]
  const scores = itemScores(survey, rows)
  const band = bandOf(survey)
  const zoneFor = (value: Spread | null) => (value && reading.by === 'gap' ? zoneOf(value.mean, band) : null)
  const items = scores.map((score) => itemResult(score, zoneFor))
  const grouped = groupedByDimension(survey.instrument, scores)
  const customers = rows ? rows.length : customersIn(survey)
  const ofDimensions = new Map(
    [...grouped].map(([dimension, group]) => [dimension, meansOfCustomers(group, customers)]),
  )
  const dimensions = [...grouped].map(([dimension, group]) =>
    dimensionResult(
      { dimension, group, means: ofDimensions.get(dimension) ?? new Float64Array(0) },
      items.filter((item) => item.dimension === dimension),
      zoneFor,
    ),
  )
  const weights = surveyWeights(survey, rows)
  const weighted = weightedMean(
    Object.fromEntries(dimensions.map(({ dimension, value }) => [dimension, value?.mean ?? null])),
    weights.of,
  )
  const n = answeredBy(scores, items, customers)
  const perCustomer = customerValues(ofDimensions, weights, customers)
  const isScore = reading.by !== 'gap' && reading.by !== 'mean'
  return {
    id: survey.id,
    instrument: survey.instrument,
    by: reading.by,
    n,
    customers,
    responseRate: survey.invited ? n / survey.invited : null,
    items,
    dimensions,
    meanOfItems: meanOf(items.map(({ value }) => value?.mean)),
    meanOfDimensions: meanOf(dimensions.map(({ value }) => value?.mean)),
    weighted: isScore ? null : weighted,
    weights,
    perCustomer,
    ofCustomers: spreadOf(perCustomer),
    band,
    zone: weighted !== null && reading.by === 'gap' ? zoneOf(weighted, band) : null,
    score: isScore ? scoreOf(reading.by, scores, survey) : null,
  }
}

type ZoneFor = (value: Spread | null) => Zone | null

function itemResult(
  { item, perception, expectation, adequate, value }: ItemScores,
  zoneFor: ZoneFor,
): ItemResult {
  const spread = spreadOf(value)
  return {
    id: item.id,
    dimension: item.dimension ?? null,
    perception: meanOfColumn(perception),
    expectation: expectation && meanOfColumn(expectation),
    value: spread,
    zone: zoneFor(spread),
    adequacy: adequate && adequacyOf(perception, adequate),
  }
}

/** The mean of perception minus adequate over the customers who said both. */
const adequacyOf = (perception: Float64Array, adequate: Float64Array) =>
  meanOfColumn(perception.map((value, i) => value - (adequate[i] ?? NaN)))

/** The items of each dimension, in the order of the instrument; dimensions that it does not have come last. */
export function groupedByDimension(
  instrument: Instrument,
  scores: readonly ItemScores[],
): Map<Dimension, ItemScores[]> {
  const { dimensions } = readings[instrument]
  const named = scores.flatMap(({ item }) => item.dimension ?? [])
  const all = [...dimensions, ...named].filter((dimension) => named.includes(dimension))
  return new Map(
    [...new Set(all)].map((dimension) => [
      dimension,
      scores.filter(({ item }) => item.dimension === dimension),
    ]),
  )
}

/** A dimension's items, and the mean of them that each customer gave. */
interface Group {
  readonly dimension: Dimension
  readonly group: readonly ItemScores[]
  readonly means: Float64Array
}

function dimensionResult(
  { dimension, group, means }: Group,
  items: readonly ItemResult[],
  zoneFor: ZoneFor,
): DimensionResult {
  const mean = meanOf(items.map(({ value }) => value?.mean))
  const ofCustomers = spreadOf(means)
  const value = mean === null || !ofCustomers ? null : { ...ofCustomers, mean }
  const columns = group.map(({ value: values }) => values)
  const alpha = cronbachAlpha(columns)
  return {
    dimension,
    items: items.filter((item) => item.value !== null).length,
    perception: meanOf(items.map(({ perception }) => perception)),
    expectation: meanOf(items.map(({ expectation }) => expectation)),
    value,
    zone: zoneFor(value),
    adequacy: meanOf(items.map(({ adequacy }) => adequacy)),
    alpha,
    noAlpha: alpha === null ? whyNoAlpha(columns) : null,
  }
}

/** The mean of each customer's own answers; NaN for one without any. */
function meansOfCustomers(group: readonly ItemScores[], customers: number): Float64Array {
  const means = new Float64Array(customers)
  const counts = new Float64Array(customers)
  for (const { value: column } of group)
    for (let row = 0; row < customers; row += 1) {
      const value = column[row] ?? NaN
      if (Number.isNaN(value)) continue
      means[row] = (means[row] ?? 0) + value
      counts[row] = (counts[row] ?? 0) + 1
    }
  // Without an answer it is 0 / 0.
  for (let row = 0; row < customers; row += 1) means[row] = (means[row] ?? 0) / (counts[row] ?? 0)
  return means
}

/** What it comes to for each customer: the mean of the dimensions that this customer answered, by weight. */
function customerValues(
  ofDimensions: ReadonlyMap<Dimension, Float64Array>,
  weights: SurveyWeights,
  customers: number,
): Float64Array {
  const values = new Float64Array(customers)
  const totals = new Float64Array(customers)
  for (const [dimension, means] of ofDimensions) {
    const weight = weights.of[dimension] ?? 0
    for (let row = 0; row < customers; row += 1) {
      const mean = means[row] ?? NaN
      if (Number.isNaN(mean)) continue
      values[row] = (values[row] ?? 0) + mean * weight
      totals[row] = (totals[row] ?? 0) + weight
    }
  }
  for (let row = 0; row < customers; row += 1) {
    const total = totals[row] ?? 0
    values[row] = total > 0 ? (values[row] ?? 0) / total : NaN
  }
  return values
}

/** How many customers have an answer to one of the items. */
function answeredBy(scores: readonly ItemScores[], items: readonly ItemResult[], customers: number): number {
  if (items.some(({ value }) => value?.n === customers)) return customers
  const answered = new Uint8Array(customers)
  for (const { value } of scores)
    for (let row = 0; row < customers; row += 1) if (!Number.isNaN(value[row] ?? NaN)) answered[row] = 1
  return answered.reduce((sum, one) => sum + one, 0)
}

function scoreOf(
  by: SurveyScore['is'],
  scores: readonly ItemScores[],
  { scale }: AnsweredSurvey,
): SurveyScore | null {
  const items = scores.map(({ item, value }) => ({
    answers: [...value].filter((answer) => !Number.isNaN(answer)),
    weight: item.weight ?? 1,
  }))
  return surveyScore(by, items, scale)
}
