import { askSurvey } from '#analysis/surveys/askSurvey.ts'
import { intervalsOf } from '#analysis/surveys/bootstrap.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { drawsOf, keepIntervals } from './surveyIntervals.ts'

/** Works out the intervals of all surveys beside this thread, before a list of them is made on it. */
export async function readyIntervals({ surveys }: Pick<Blueprint, 'surveys'>): Promise<void> {
  for (const survey of surveys.values()) {
    const outcome = await askSurvey(survey, { resamples: drawsOf(survey) }).outcome
    if (outcome.is === 'done') keepIntervals(survey, intervalsOf(outcome.draws))
  }
}
