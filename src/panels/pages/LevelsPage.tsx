import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { levelGaps } from '#analysis/quality/levelGaps.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { LevelBoard } from './levels/LevelBoard.tsx'
import styles from './levels/Levels.module.css'
import { LevelsFigure } from './levels/LevelsFigure.tsx'
import { PhaseGaps } from './levels/PhaseGaps.tsx'
import { useStableOrder } from './levels/useStableOrder.ts'
import page from './Page.module.css'

/** So many rows are shown at once; more on demand. */
const firstRows = 60

/** Which level of service each touchpoint gives, which it should, and where that falls short. */
export function LevelsPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  if (blueprint.touchpoints.size === 0) return <p className={page['message']}>{t('levels.empty')}</p>
  return (
    <div className={page['page']} data-register="levels">
      <p className={styles['told']}>{t('levels.explain')}</p>
      <Levels blueprint={blueprint} />
    </div>
  )
}

function Levels({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const [showsAll, setShowsAll] = useState(false)
  const { touchpoints, steps, phases } = blueprint
  const gaps = useMemo(() => levelGaps({ touchpoints, steps, phases }), [touchpoints, steps, phases])
  const { places, isStale, renew } = useStableOrder(gaps.places)
  return (
    <>
      <div className={styles['beside']}>
        <div className={styles['boards']}>
          <LevelBoard blueprint={blueprint} places={showsAll ? places : places.slice(0, firstRows)} />
          {!showsAll && places.length > firstRows && (
            <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
              {t('levels.more', { count: places.length })}
            </Button>
          )}
        </div>
        <PhaseGaps blueprint={blueprint} gaps={gaps} {...(isStale ? { onSort: renew } : {})} />
      </div>
      <LevelsFigure blueprint={blueprint} places={gaps.places} />
    </>
  )
}
