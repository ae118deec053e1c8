import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { gapReasons } from '#analysis/surveys/gapReasons.ts'
import type { SurveyResult } from '#analysis/surveys/surveyResult.ts'
import type { Blueprint, Survey } from '#model/blueprint.ts'
import styles from './Results.module.css'

interface CausesProps {
  readonly blueprint: Pick<Blueprint, 'standards' | 'touchpoints' | 'measurements'>
  readonly survey: Survey
  readonly result: SurveyResult
}

/** Why customers are disappointed, as far as the standards of the blueprint tell: dimension by dimension. */
export function Causes({ blueprint: { standards, touchpoints, measurements }, survey, result }: CausesProps) {
  const { t } = useTranslation()
  const reasons = useMemo(
    () => gapReasons({ standards, touchpoints, measurements }, survey, result),
    [standards, touchpoints, measurements, survey, result],
  )
  return (
    <section className={styles['section']}>
      <h2>{t('surveyResults.causes.title')}</h2>
      {reasons.length === 0 && <p className={styles['note']}>{t('surveyResults.causes.none')}</p>}
      <ul className={styles['causes']}>
        {reasons.map(({ dimension, cause, standards: found }) => (
          <li key={dimension}>
            <b>{t(`terms.dimension.${dimension}`)}</b> {t(`surveyResults.causes.${cause ?? 'unmeasured'}`)}
            {found.length > 0 && (
              <small>
                {t('surveyResults.causes.standardsAre', {
                  list: found
                    .map(
                      ({ metric, state }) => `${metric} (${t(`terms.standardState.${state}`).toLowerCase()})`,
                    )
                    .join(t('registers.listComma')),
                })}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
