import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LevelGaps, PhaseLevels } from '#analysis/quality/levelGaps.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import styles from './Levels.module.css'

interface PhaseGapsProps {
  readonly blueprint: Blueprint
  readonly gaps: LevelGaps
  /** Puts the worst first again; absent where they are. */
  readonly onSort?: () => void
}

/**
 * How many touchpoints of each phase are below where they should be, the worst phase first. The table stands there from the
 * beginning: the board beside it, or below it where it is narrow, does not move when the first level is entered.
 */
export function PhaseGaps({ blueprint, gaps, onSort }: PhaseGapsProps) {
  const { t } = useTranslation()
  const sort = onSort && (
    <Button variant="subtle" size="compact-sm" onClick={onSort}>
      {t('levels.sort')}
    </Button>
  )
  return (
    <div className={styles['summary']}>
      <p className={styles['told']}>
        {gaps.below === 0 ? t('levels.phases.nothingBelow') : t('levels.below', { count: gaps.below })} {sort}
      </p>
      <table className={styles['phases']} aria-label={t('levels.phases.title')}>
        <thead>
          <tr>
            <th scope="col">{t('levels.phases.phase')}</th>
            <th scope="col">{t('levels.phases.below')}</th>
            <th scope="col">{t('levels.phases.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.phases.map((each) => (
            <tr key={each.phase ?? ''}>
              <th scope="row">{phaseName(blueprint, each, t)}</th>
              <td>{t('levels.phases.count', { below: each.below, all: each.touchpoints })}</td>
              <td>{each.missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function phaseName({ phases }: Blueprint, { phase }: PhaseLevels, t: Words): string {
  if (phase === null) return t('levels.phases.none')
  return phases.get(phase)?.name.trim() || t('levels.phases.unnamed')
}
