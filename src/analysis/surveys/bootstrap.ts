import type { Id } from '#model/blueprint.ts'
import type { Dimension } from '#model/vocabulary.ts'
import { randomNumbers } from '../time/randomNumbers.ts'
import { readings } from './instruments.ts'
import { type Interval, intervalOf } from './interval.ts'
import { type AnsweredSurvey, type ItemScores, itemScores } from './itemScores.ts'
import { meanOf } from './spread.ts'
import { groupedByDimension } from './surveyResult.ts'
import { surveyWeights, weightedMean, weightsByPoints } from './surveyWeights.ts'
import { talliesOf, type Tally } from './tallies.ts'

export interface BootstrapOptions {
  /** The customers that count; all unless told otherwise. */
  readonly rows?: readonly number[] | null
  /** How often customers are drawn anew; a thousand times unless told otherwise. */
  readonly resamples?: number
  readonly seed?: number
}

/** What a survey came to each time its customers were drawn anew: one entry for each time, NaN where nothing came of it. */
export interface SurveyDraws {
  readonly items: ReadonlyMap<Id, Float64Array>
  readonly dimensions: ReadonlyMap<Dimension, Float64Array>
  readonly meanOfItems: Float64Array
  readonly meanOfDimensions: Float64Array
  readonly weighted: Float64Array
  /** NPS and CSI on their scale, CSAT as a share, CES as a mean; without a value for instruments of dimensions. */
  readonly score: Float64Array
}

/** 95 % intervals of what a survey comes to; null where fewer than two customers answered. */
export interface SurveyIntervals {
  readonly items: ReadonlyMap<Id, Interval | null>
  readonly dimensions: ReadonlyMap<Dimension, Interval | null>
  readonly meanOfItems: Interval | null
  readonly meanOfDimensions: Interval | null
  readonly weighted: Interval | null
  readonly score: Interval | null
}

/** How often customers are drawn anew where nobody says it. */
export const usualResamples = 1000

/** What one answer adds to the score of NPS and CSAT, of which the score is the mean; the others reckon with the answer itself. */
function addedToScore({ instrument, scale }: AnsweredSurvey): ((answer: number) => number) | null {
  switch (readings[instrument].by) {
    case 'nps':
      return (answer) => (answer >= 9 ? 100 : answer <= 6 ? -100 : 0)
    case 'csat':
      return (answer) => (answer >= scale.max - 1 ? 1 : 0)
    default:
      return null
  }
}

/** What is known of a survey before customers are drawn. Columns: items, then what they add to the score, then points. */
interface Plan {
  readonly survey: AnsweredSurvey
  readonly scores: readonly ItemScores[]
  readonly grouped: ReadonlyMap<Dimension, readonly number[]>
  readonly pointed: readonly Dimension[]
  readonly pointsAt: number
  readonly scoresAt: number
  readonly rows: readonly number[] | null
}

function planOf(survey: AnsweredSurvey, rows: readonly number[] | null) {
  const scores = itemScores(survey, rows)
  const items = scores.map(({ value }) => value)
  const added = addedToScore(survey)
  const ofScore = added
    ? items.map((values) => values.map((value) => (Number.isNaN(value) ? NaN : added(value))))
    : []
  const points = survey.weights ? {} : (survey.answers.points ?? {})
  const pointed = readings[survey.instrument].dimensions.filter((dimension) => points[dimension])
  const length = items[0]?.length ?? 0
  const ofPoints = pointed.map((dimension) =>
    Float64Array.from({ length }, (_, i) => points[dimension]?.[rows ? (rows[i] ?? -1) : i] ?? NaN),
  )
  const grouped = new Map(
    [...groupedByDimension(survey.instrument, scores)].map(([dimension, group]) => [
      dimension,
      group.map((score) => scores.indexOf(score)),
    ]),
  )
  const answered = (_: number, row: number) => items.some((column) => !Number.isNaN(column[row] ?? NaN))
  // Points count with the answers of their customer, who is not drawn for the points alone.
  const only = ofPoints.map((column) => column.map((value, row) => (answered(value, row) ? value : NaN)))
  const plan: Plan = {
    survey,
    scores,
    grouped,
    pointed,
    rows,
    scoresAt: ofScore.length > 0 ? items.length : 0,
    pointsAt: items.length + ofScore.length,
  }
  return { plan, tallies: talliesOf([...items, ...ofScore, ...only]) }
}

const meanAt = ({ sums, counts }: Tally, column: number): number | null => {
  const n = counts[column] ?? 0
  return n > 0 ? (sums[column] ?? 0) / n : null
}

/** NPS, CSAT and CES take the answers to all items together; CSI weighs the means of its items. */
function scoreDrawn({ survey, scores, scoresAt }: Plan, tally: Tally): number | null {
  const { by } = readings[survey.instrument]
  const { min, max } = survey.scale
  if (by === 'gap' || by === 'mean') return null
  let [sum, total] = [0, 0]
  scores.forEach(({ item }, i) => {
    const column = scoresAt + i
    const mean = by === 'csi' ? meanAt(tally, column) : null
    const weight = item.weight ?? 1
    sum += by === 'csi' ? ((mean ?? min) - min) * weight : (tally.sums[column] ?? 0)
    total += by === 'csi' ? (mean === null ? 0 : weight) : (tally.counts[column] ?? 0)
  })
  if (total <= 0 || max <= min) return null
  return by === 'csi' ? (sum / total / (max - min)) * 100 : sum / total
}

function weightsDrawn({ survey, rows, pointed, pointsAt }: Plan, tally: Tally) {
  if (pointed.length === 0) return surveyWeights(survey, rows).of
  const points = pointed.flatMap((dimension, i): [Dimension, number][] => {
    const mean = meanAt(tally, pointsAt + i)
    return mean === null ? [] : [[dimension, mean]]
  })
  return weightsByPoints(survey.instrument, points).of
}

function emptyDraws({ scores, grouped }: Plan, resamples: number): SurveyDraws {
  const none = () => new Float64Array(resamples).fill(NaN)
  return {
    items: new Map(scores.map(({ item }) => [item.id, none()])),
    dimensions: new Map([...grouped.keys()].map((dimension) => [dimension, none()])),
    meanOfItems: none(),
    meanOfDimensions: none(),
    weighted: none(),
    score: none(),
  }
}

const enter = (column: Float64Array | undefined, at: number, value: number | null) => {
  if (column && value !== null) column[at] = value
}

/** What the survey comes to by a tally. */
function enterDraw(plan: Plan, tally: Tally, draws: SurveyDraws, at: number): void {
  const means = plan.scores.map((_, i) => meanAt(tally, i))
  plan.scores.forEach(({ item }, i) => enter(draws.items.get(item.id), at, means[i] ?? null))
  const dimensions: [Dimension, number | null][] = [...plan.grouped].map(([dimension, group]) => [
    dimension,
    meanOf(group.map((i) => means[i])),
  ])
  for (const [dimension, mean] of dimensions) enter(draws.dimensions.get(dimension), at, mean)
  enter(draws.meanOfItems, at, meanOf(means))
  enter(draws.meanOfDimensions, at, meanOf(dimensions.map(([, mean]) => mean)))
  enter(draws.weighted, at, weightedMean(Object.fromEntries(dimensions), weightsDrawn(plan, tally)))
  enter(draws.score, at, scoreDrawn(plan, tally))
}

/** One customer's answers say nothing of how far others would differ. */
function withoutSingles({ scores, grouped }: Plan, draws: SurveyDraws): SurveyDraws {
  const there = scores.map(({ value }) => value.reduce((n, each) => (Number.isNaN(each) ? n : n + 1), 0))
  scores.forEach(({ item }, i) => {
    if ((there[i] ?? 0) < 2) draws.items.get(item.id)?.fill(NaN)
  })
  for (const [dimension, group] of grouped) {
    const columns = group.map((i) => scores[i]?.value)
    let customers = 0
    for (let row = 0; row < (columns[0]?.length ?? 0) && customers < 2; row += 1)
      if (columns.some((column) => !Number.isNaN(column?.[row] ?? NaN))) customers += 1
    if (customers < 2) draws.dimensions.get(dimension)?.fill(NaN)
  }
  return draws
}

/** As many customers as there are, each drawn from all: how often each of them was. */
function drawInto(times: Int32Array, random: () => number): void {
  const customers = times.length
  times.fill(0)
  for (let i = 0; i < customers; i += 1) {
    const drawn = Math.trunc(random() * customers)
    times[drawn] = (times[drawn] ?? 0) + 1
  }
}

/**
 * Draws the customers of a survey anew, with replacement, as often as told, and works out each time what it comes to. Goes in
 * slices: between two of them it yields the share 0..1 that is done. The same answers, in whatever order of their customers,
 * and the same seed give the same draws.
 */
export function* bootstrapSurvey(
  survey: AnsweredSurvey,
  { rows = null, resamples = usualResamples, seed = 1 }: BootstrapOptions = {},
): Generator<number, SurveyDraws> {
  const { plan, tallies } = planOf(survey, rows)
  const draws = emptyDraws(plan, resamples)
  const { customers } = tallies
  if (customers < 2) return draws
  const random = randomNumbers(seed)
  const times = [new Int32Array(customers), new Int32Array(customers)] as const
  for (let at = 0; at < resamples; at += times.length) {
    yield at / resamples
    for (const often of times) drawInto(often, random)
    tallies.count(...times).forEach((tally, i) => {
      if (at + i < resamples) enterDraw(plan, tally, draws, at + i)
    })
  }
  return withoutSingles(plan, draws)
}

const eachOf = <Key>(columns: ReadonlyMap<Key, Float64Array>): ReadonlyMap<Key, Interval | null> =>
  new Map([...columns].map(([key, drawn]) => [key, intervalOf(drawn)]))

/** The 95 % intervals by what was drawn. */
export const intervalsOf = (draws: SurveyDraws): SurveyIntervals => ({
  items: eachOf(draws.items),
  dimensions: eachOf(draws.dimensions),
  meanOfItems: intervalOf(draws.meanOfItems),
  meanOfDimensions: intervalOf(draws.meanOfDimensions),
  weighted: intervalOf(draws.weighted),
  score: intervalOf(draws.score),
})

/** All of it at once. */
export function bootstrapIntervals(survey: AnsweredSurvey, options: BootstrapOptions = {}): SurveyIntervals {
  const drawing = bootstrapSurvey(survey, options)
  let step = drawing.next()
  while (step.done !== true) step = drawing.next()
  return intervalsOf(step.value)
}
