import { useTranslation } from 'react-i18next'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import styles from './Results.module.css'
import { numberText } from './resultTexts.ts'

/** By which weights it was reckoned, of 100, and who set them. */
export function WeightsNote({ result: { weights, dimensions } }: { readonly result: SurveyResult }) {
  const { t } = useTranslation()
  const asked = dimensions.filter(({ value }) => value !== null)
  const total = asked.reduce((sum, { dimension }) => sum + (weights.of[dimension] ?? 0), 0)
  if (total <= 0) return null
  const list = asked
    .map(({ dimension }) =>
      t('surveyResults.weightOf', {
        dimension: t(`terms.dimension.${dimension}`),
        share: numberText(((weights.of[dimension] ?? 0) / total) * 100, 'plain', 1),
      }),
    )
    .join(t('registers.listComma'))
  return <p className={styles['note']}>{t(`surveyResults.weightsFrom.${weights.from}`, { weights: list })}</p>
}
