import { surveySegments } from '#analysis/surveys/surveySegments.ts'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import type { Words } from '#i18n/words.ts'
import type { SurveyRecord } from '../chosenSurvey.ts'
import { surveyName } from './SurveyPicker.tsx'

/** What can be held against something else: a survey, or the customers of one segment of it. */
export interface ComparedSide {
  readonly id: string
  readonly name: string
  readonly survey: SurveyRecord
  /** The customers that count; null for all. */
  readonly rows: readonly number[] | null
}

/** All that can be compared: the surveys with answers, and below each those of its segments. */
export interface SideGroup {
  readonly name: string
  readonly sides: readonly ComparedSide[]
}

/** Surveys of one kind come first, then the segments of each that has several. */
export function sideGroups(surveys: readonly SurveyRecord[], t: Words): readonly SideGroup[] {
  const answered = surveys.filter((survey) => customersIn(survey) > 0)
  const whole = answered.map((survey) => ({
    id: `survey ${survey.id}`,
    name: surveyName(survey, t),
    survey,
    rows: null,
  }))
  const segments = answered.flatMap((survey): SideGroup[] => {
    const found = surveySegments(survey)
    if (found.size < 2) return []
    const name = surveyName(survey, t)
    const sides = [...found].map(([segment, rows]) => {
      const shown = segment === '' ? t('surveyResults.noSegment') : segment
      return {
        id: `segment ${survey.id} ${segment}`,
        name: t('surveyResults.comparison.segmentOf', { survey: name, segment: shown }),
        survey,
        rows,
      }
    })
    return [{ name: t('surveyResults.comparison.segments', { survey: name }), sides }]
  })
  return [{ name: t('surveyResults.comparison.whole'), sides: whole }, ...segments]
}
