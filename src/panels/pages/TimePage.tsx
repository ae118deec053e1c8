import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { timing } from '#analysis/time/timing.ts'
import { useSession } from '#session/session.ts'
import { BrokenTolerances } from './BrokenTolerances.tsx'
import { ChanceInTime } from './ChanceInTime.tsx'
import { CriticalPathList } from './CriticalPathList.tsx'
import { MoneySection } from './MoneySection.tsx'
import page from './Page.module.css'
import { SideTimesTable } from './SideTimesTable.tsx'
import styles from './TimePage.module.css'
import { TimeTroubles } from './TimeTroubles.tsx'
import { WayTimesTable } from './WayTimesTable.tsx'

/** How long the service takes, for whom, and what that earns. */
export function TimePage() {
  const { t } = useTranslation()
  // An edit is shown first; what follows from it may come a moment later.
  const blueprint = useDeferredValue(useSession((state) => state.blueprint))
  if (!blueprint) return null
  const times = timing(blueprint)
  if (times.whole.longestSeconds === 0)
    return (
      <div className={page['page']} data-register="time">
        <p className={styles['told']}>{t('time.empty')}</p>
        <TimeTroubles blueprint={blueprint} times={times} />
      </div>
    )
  return (
    <div className={page['page']} data-register="time">
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <WayTimesTable times={times} />
          <TimeTroubles blueprint={blueprint} times={times} />
          <SideTimesTable times={times} />
        </div>
        <div className={styles['stack']}>
          <CriticalPathList blueprint={blueprint} times={times} />
          <BrokenTolerances blueprint={blueprint} times={times} />
        </div>
      </div>
      <ChanceInTime blueprint={blueprint} />
      <MoneySection blueprint={blueprint} />
    </div>
  )
}
