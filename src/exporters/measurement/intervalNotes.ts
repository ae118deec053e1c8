import { usualResamples } from '#analysis/surveys/bootstrap.ts'
import type { Words } from '#i18n/words.ts'
import type { Survey } from '#model/blueprint.ts'
import { drawsOf } from './surveyIntervals.ts'

/** How the intervals of a survey are found, then what is different where there are very many answers. */
export function intervalNotes(survey: Pick<Survey, 'answers' | 'items'>, words: Words): string[] {
  const draws = drawsOf(survey)
  const fewer =
    draws < usualResamples ? [words('measurement.fewerDraws', { draws, usual: usualResamples })] : []
  return [words('measurement.intervals', { draws }), ...fewer]
}
