import type { SurveyIntervals } from '#analysis/surveys/bootstrap.ts'
import { surveyResult, type SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf, Survey } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { surveyIntervals } from './surveyIntervals.ts'

/** A survey that somebody has answered, and what it comes to. */
export interface AnsweredSurvey {
  readonly survey: RecordOf<'surveys'>
  readonly result: SurveyResult
  readonly intervals: SurveyIntervals
}

/** The surveys that somebody has answered, in the order of the list. */
export const answeredSurveys = ({ surveys }: Pick<Blueprint, 'surveys'>): AnsweredSurvey[] =>
  inOrder(surveys)
    .map((survey) => ({ survey, result: surveyResult(survey) }))
    .filter(({ result }) => result.n > 0)
    .map((answered) => ({ ...answered, intervals: surveyIntervals(answered.survey) }))

/** A survey's title, with whom it is about where that is not us. */
export const surveyTitle = ({ title, subject }: Pick<Survey, 'title' | 'subject'>, words: Words): string => {
  const named = title.trim() === '' ? words('checklists.unnamed') : title
  return subject === undefined || subject.trim() === ''
    ? named
    : words('measurement.of', { title: named, subject })
}

/** A question that was answered, and what it comes to. */
export interface AskedItem {
  readonly text: string
  readonly item: SurveyResult['items'][number]
  readonly value: number
}

/** The questions with the lowest gap, or the lowest perception, the worst first; none of a score. */
export function worstItems({ survey, result }: AnsweredSurvey, most: number): AskedItem[] {
  if (result.by !== 'gap' && result.by !== 'mean') return []
  const texts = new Map(survey.items.map(({ id, text }) => [id, text]))
  return result.items
    .flatMap((item) =>
      item.value === null ? [] : [{ item, text: texts.get(item.id) ?? '', value: item.value.mean }],
    )
    .toSorted((a, b) => a.value - b.value)
    .slice(0, most)
}
