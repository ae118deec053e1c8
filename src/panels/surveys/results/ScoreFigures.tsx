import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { referenceStanding } from '#analysis/surveys/referenceStanding.ts'
import type { SurveyScore } from '#analysis/surveys/surveyScore.ts'
import { shareBar, type SharePart } from '#drawing/charts/shareBar.ts'
import { type Theme, themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { percentText } from '../../pages/shownNumbers.ts'
import styles from './Results.module.css'

interface ScoreProps {
  readonly score: SurveyScore
}

/** How the score stands against the value that is quoted to compare with; nothing where none is. */
export function Reference({ score }: ScoreProps) {
  const { t } = useTranslation()
  const standing = referenceStanding(score)
  if (standing === null || score.is === 'csat') return null
  return (
    <p className={styles['note']}>
      {t(`surveyResults.reference.${score.is}`)} <b>{t(`surveyResults.reference.${standing}`)}</b>{' '}
      {t('surveyResults.reference.source')}
    </p>
  )
}

function partsOf(score: SurveyScore, t: Words): readonly SharePart[] {
  if (score.is !== 'nps') return []
  return [
    { id: 'promoters', name: t('surveyResults.score.promoters'), share: score.promoters, tone: 'good' },
    { id: 'passives', name: t('surveyResults.score.passives'), share: score.passives, tone: 'neutral' },
    { id: 'detractors', name: t('surveyResults.score.detractors'), share: score.detractors, tone: 'bad' },
  ]
}

/** Promoters, passives and detractors as one bar; nothing for other scores. */
export function ScoreParts({ score }: ScoreProps) {
  const { t } = useTranslation()
  const parts = useMemo(() => partsOf(score, t), [score, t])
  const title = t('surveyResults.score.parts')
  const draw = useMemo(() => {
    const words = { none: t('surveyResults.nothing') }
    return (theme: Theme, width: number) =>
      shareBar(parts, theme === themes.paper ? { ...words, title } : words, theme, { width, least: 300 })
  }, [parts, title, t])
  const table = useMemo(
    () => ({
      head: [t('surveyResults.segment'), t('surveyResults.share')],
      rows: parts.map(({ name, share }) => [name, percentText(share)]),
    }),
    [parts, t],
  )
  return parts.length === 0 ? null : <ChartFigure title={title} draw={draw} table={table} />
}
