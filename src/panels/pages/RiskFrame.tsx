import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type RatingStage, ratingStages } from '#analysis/quality/risk.ts'
import page from './Page.module.css'
import styles from './RiskFrame.module.css'

interface RiskFrameProps {
  readonly stage: RatingStage
  readonly onStage: (stage: RatingStage) => void
  /** How many fail points have no rating. */
  readonly unrated: number
  /** What can be done with the picture. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A picture of risk, of today, expected or achieved, and what it leaves out. */
export function RiskFrame({ stage, onStage, unrated, aside, children }: RiskFrameProps) {
  const { t } = useTranslation()
  const hint = useId()
  return (
    <div className={page['page']}>
      <div className={styles['head']}>
        <SegmentedControl
          size="xs"
          aria-label={t('risk.stage')}
          aria-describedby={hint}
          value={stage}
          data={ratingStages.map((value) => ({ value, label: t(`risk.stages.${value}`) }))}
          onChange={onStage}
        />
        <p id={hint} className={styles['hint']}>
          {t(`risk.stageHint.${stage}`)}
          {unrated > 0 && ` ${t('risk.unrated', { count: unrated })}`}
        </p>
        {aside}
      </div>
      {children}
    </div>
  )
}
