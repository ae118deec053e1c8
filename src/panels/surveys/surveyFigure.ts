import { customersIn } from '#analysis/surveys/itemScores.ts'
import { surveyResult } from '#analysis/surveys/surveyResult.ts'
import type { SurveyScore } from '#analysis/surveys/surveyScore.ts'
import type { Words } from '#i18n/words.ts'
import type { SurveyRecord } from './chosenSurvey.ts'

/** So many answers are reckoned up while somebody looks on; more than that is for the page of results. */
const mostAtOnce = 60_000

const known = new WeakMap<SurveyRecord['answers'], { readonly of: SurveyRecord; readonly text: string }>()

/** What a survey comes to, in a few words; empty without answers, and where there are too many to reckon at once. */
export function surveyFigure(survey: SurveyRecord, t: Words): string {
  if (customersIn(survey) * survey.items.length > mostAtOnce) return ''
  const before = known.get(survey.answers)
  if (before && sameReckoning(before.of, survey)) return before.text
  const text = reckoned(survey, t)
  known.set(survey.answers, { of: survey, text })
  return text
}

/** True where nothing has changed that the figure depends on, as where somebody edits the title. */
const sameReckoning = (a: SurveyRecord, b: SurveyRecord) =>
  a.instrument === b.instrument && a.items === b.items && a.scale === b.scale && a.weights === b.weights

function reckoned(survey: SurveyRecord, t: Words): string {
  const { by, weighted, score } = surveyResult(survey)
  if (score) return scoreText(score, t)
  if (weighted === null || (by !== 'gap' && by !== 'mean')) return ''
  return t(`surveys.figure.${by}`, { value: by === 'gap' ? signed(weighted, 2) : weighted.toFixed(2) })
}

function scoreText(score: SurveyScore, t: Words): string {
  switch (score.is) {
    case 'nps':
      return t('surveys.figure.nps', { value: signed(score.score, 0) })
    case 'csat':
      return t('surveys.figure.csat', { value: Math.round(score.share * 100) })
    case 'ces':
      return t('surveys.figure.ces', { value: score.mean.toFixed(1) })
    case 'csi':
      return t('surveys.figure.csi', { value: score.score.toFixed(1) })
  }
}

/** A number with its sign; the minus is a minus. */
function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits)
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`
}
