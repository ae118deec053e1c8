import { bootstrapIntervals, type SurveyIntervals, usualResamples } from '#analysis/surveys/bootstrap.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import type { Survey } from '#model/blueprint.ts'

/** So many answers are drawn in about a second. */
const mostDrawn = 500_000_000
/** With fewer draws than these there is no telling what lies in the middle. */
const leastDraws = 100
/** Draws are cut to a round number. */
const round = 50

/** How often a survey's customers are drawn anew: as often as for the page of results, less often where there are very many. */
export function drawsOf(survey: Pick<Survey, 'answers' | 'items'>): number {
  const answers = customersIn(survey) * survey.items.length
  const affordable = Math.floor(mostDrawn / Math.max(1, answers) / round) * round
  return Math.min(usualResamples, Math.max(leastDraws, affordable))
}

const known = new WeakMap<Survey, SurveyIntervals>()

/** Keeps what was worked out elsewhere. */
export const keepIntervals = (survey: Survey, intervals: SurveyIntervals): unknown =>
  known.set(survey, intervals)

/** The 95 % intervals of what a survey comes to, by the seed of the page of results: the same figures. Worked out once. */
export function surveyIntervals(survey: Survey): SurveyIntervals {
  const before = known.get(survey)
  if (before) return before
  const intervals = bootstrapIntervals(survey, { resamples: drawsOf(survey) })
  known.set(survey, intervals)
  return intervals
}
