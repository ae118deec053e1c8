import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { gapText } from '#analysis/surveys/drawnGaps.ts'
import { surveyShown } from '#analysis/surveys/gapsOnBlueprint.ts'
import { resultOf } from '#analysis/surveys/resultOf.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Words } from '#i18n/words.ts'
import { useSession } from '#session/session.ts'
import styles from '../chrome/MethodBar.module.css'
import { useReadySurvey } from './useReadySurvey.ts'

/** In one sentence, what the survey that is looked at comes to. */
export function MeasureState() {
  const { t } = useTranslation()
  const id = useSession((state) => state.survey)
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  const looked = blueprint && surveyShown(blueprint, id)
  const survey = useReadySurvey(looked)
  if (!blueprint || (looked && !survey)) return null
  const told = survey ? resultText(resultOf(survey), survey.title, t) : t('measure.nothing')
  return (
    <div className={styles['far']}>
      <output className={styles['sentence']}>{told}</output>
    </div>
  )
}

function resultText(result: SurveyResult, title: string, t: Words): string {
  const named = { title, count: result.n }
  if (result.n === 0) return t('measure.unanswered', named)
  const { score, weighted, zone } = result
  if (score) {
    const value = score.is === 'nps' || score.is === 'csi' ? score.score : score.mean
    const text = gapText(value, score.is === 'nps' ? 'expectation' : 'mean')
    return t('measure.value', { ...named, value: text })
  }
  if (weighted === null) return t('measure.unanswered', named)
  if (zone === null) return t('measure.value', { ...named, value: gapText(weighted, 'mean') })
  return t(`measure.gap.${zone}`, { ...named, value: gapText(weighted, 'expectation') })
}
