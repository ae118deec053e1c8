import type { Theme } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import { answeredSurveys } from '../measurement/measuredSurveys.ts'
import { complaintSlide } from './complaintSlide.ts'
import type { Slide } from './slide.ts'
import { surveySlide } from './surveySlide.ts'

/** A slide for each survey that was answered and one for the complaints; none of a part, which nobody was asked about. */
export function measurementSlides({ blueprint, options, words }: Edition, theme: Theme): Slide[] {
  if (options.part.is !== 'whole') return []
  return [
    ...answeredSurveys(blueprint).map((answered) => surveySlide(answered, words, theme)),
    ...complaintSlide(blueprint, words, theme),
  ]
}
