import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Results.module.css'
import type { SurveyReckoning } from './useSurveyReckoning.ts'

/** How far the intervals are, with a way to stop it; what stands there already can be read meanwhile. */
export function IntervalProgress({ reckoning }: { readonly reckoning: SurveyReckoning }) {
  const { t } = useTranslation()
  const { share, draws, cancel, again } = reckoning
  if (draws) return null
  if (share === null)
    return (
      <p className={styles['progress']}>
        <output>{t('surveyResults.cancelled')}</output>
        <Button size="compact-sm" variant="default" onClick={again}>
          {t('surveyResults.again')}
        </Button>
      </p>
    )
  return (
    <p className={styles['progress']}>
      <progress value={share} max={1} aria-label={t('surveyResults.progress')} />
      <span>{t('surveyResults.working', { share: Math.round(share * 100) })}</span>
      <Button size="compact-sm" variant="default" onClick={cancel}>
        {t('surveyResults.cancel')}
      </Button>
    </p>
  )
}
