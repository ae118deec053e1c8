import type { Theme } from '#drawing/theme.ts'
import type { Edition } from '../exporter.ts'
import { answeredSurveys } from '../measurement/measuredSurveys.ts'
import { benchmarkSlides } from './benchmarkSlides.ts'
import { complaintSlide } from './complaintSlide.ts'
import type { Slide } from './slide.ts'
import { stakeSlides } from './stakeSlides.ts'
import { surveySlide } from './surveySlide.ts'

/** Slides for each survey that was answered, for benchmarks, complaints and what is at stake; none of a part, which nobody was asked about. */
export function measurementSlides(edition: Edition, theme: Theme): Slide[] {
  const { blueprint, options, words } = edition
  if (options.part.is !== 'whole') return []
  return [
    ...answeredSurveys(blueprint).map((answered) => surveySlide(answered, words, theme)),
    ...benchmarkSlides(edition, theme),
    ...complaintSlide(blueprint, words, theme),
    ...stakeSlides(edition, theme),
  ]
}
