import type { Dimension } from '#model/vocabulary.ts'
import { type Instrument, readings } from './instruments.ts'
import type { AnsweredSurvey } from './itemScores.ts'
import { meanOf } from './spread.ts'

/** What each dimension weighs, and who says so. Only their proportion counts. */
export interface SurveyWeights {
  readonly from: 'survey' | 'customers' | 'instrument'
  readonly of: Partial<Record<Dimension, number>>
}

/** The weights of a survey: those it sets itself, else the mean of the points its customers gave, else those of the instrument. */
export function surveyWeights(survey: AnsweredSurvey, rows: readonly number[] | null = null): SurveyWeights {
  if (survey.weights) return { from: 'survey', of: survey.weights }
  const points = readings[survey.instrument].dimensions.flatMap((dimension): [Dimension, number][] => {
    const column = survey.answers.points?.[dimension]
    const mean = column ? meanOf(rows ? rows.map((row) => column[row]) : column) : null
    return mean === null ? [] : [[dimension, mean]]
  })
  return weightsByPoints(survey.instrument, points)
}

/** The weights by the mean of the points that each dimension was given; those of the instrument where nobody gave any. */
export function weightsByPoints(
  instrument: Instrument,
  points: readonly (readonly [Dimension, number])[],
): SurveyWeights {
  if (points.some(([, mean]) => mean > 0)) return { from: 'customers', of: Object.fromEntries(points) }
  const { dimensions, weights } = readings[instrument]
  const equal = dimensions.map((dimension): [Dimension, number] => [dimension, weights[dimension] ?? 1])
  return { from: 'instrument', of: Object.fromEntries(equal) }
}

/** The mean of what dimensions have, by their weights; what has no value drops out and the others' weights are scaled. Null where nothing weighs. */
export function weightedMean(
  values: Partial<Record<Dimension, number | null>>,
  weights: SurveyWeights['of'],
): number | null {
  let sum = 0
  let total = 0
  for (const [dimension, weight] of Object.entries(weights)) {
    const value: unknown = Reflect.get(values, dimension)
    if (typeof value !== 'number') continue
    sum += value * weight
    total += weight
  }
  return total > 0 ? sum / total : null
}
