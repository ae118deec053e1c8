import { useTranslation } from 'react-i18next'
import { stepTimes } from '#analysis/time/stepTimes.ts'
import type { Timing } from '#analysis/time/timing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { session, useSession } from '#session/session.ts'
import { GoToList } from './GoToList.tsx'
import { shownTime } from './shownTime.ts'
import { stepNameOf } from './stepNames.ts'
import styles from './TimePage.module.css'

interface CriticalPathListProps {
  readonly blueprint: Blueprint
  readonly times: Timing
}

/** The way that decides how long the service takes, step by step, and a switch that lays it over the canvas. */
export function CriticalPathList({ blueprint, times }: CriticalPathListProps) {
  const { t } = useTranslation()
  const places = times.critical.steps.map((id) => {
    const step = blueprint.steps.get(id)
    const seconds = step ? stepTimes(step).typical : 0
    return {
      ref: { table: 'steps' as const, id },
      name: stepNameOf(blueprint, id, t),
      ...(seconds > 0 ? { beside: shownTime(seconds, t) } : {}),
    }
  })
  return (
    <div>
      <GoToList
        ordered
        title={t('time.critical.title')}
        places={places}
        none={t(times.whole.expectedSeconds === null ? 'time.critical.endless' : 'time.critical.none')}
      />
      {places.length > 0 && (
        <>
          <p className={styles['told']}>{t('time.critical.explain')}</p>
          <ShowOnCanvas />
        </>
      )}
    </div>
  )
}

function ShowOnCanvas() {
  const { t } = useTranslation()
  const on = useSession(({ overlays }) => overlays.criticalPath)
  const show = (criticalPath: boolean) =>
    session.setState(({ overlays }) => ({ overlays: { ...overlays, criticalPath } }))
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={on} onChange={(event) => show(event.currentTarget.checked)} />
      {t('time.critical.show')}
    </label>
  )
}
