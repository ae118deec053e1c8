import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withLaterWords } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { session, useSession } from '#session/session.ts'
import { measurementsOf } from '../fields/measurementsOf.ts'
import inspector from './Inspector.module.css'
import { MeasurementForm } from './MeasurementForm.tsx'
import { MeasurementList } from './MeasurementList.tsx'
import styles from './Measurements.module.css'

const RunChart = lazy(() =>
  withLaterWords(async () => ({ default: (await import('./RunChart.tsx')).RunChart })),
)

/** Shows them all in the register, those of one standard. */
const showAll = (id: Id) =>
  session.setState(({ pages }) => ({
    selection: [{ table: 'standards', id }],
    register: 'standards',
    pages: { ...pages, standards: 'measurements' },
  }))

/** What somebody folded away or opened stays so for the next standard, until the page goes. */
let remembered: boolean | null = null

/** What was measured against a standard: over time, the latest values, and a place for the next. */
export function Measurements({ standard: id }: { readonly standard: Id }) {
  const { t } = useTranslation()
  const place = useId()
  const standard = useSession((state) => state.blueprint?.standards.get(id))
  const measurements = useSession(({ blueprint }) => measurementsOf(blueprint, id))
  const [said, setSaid] = useState(remembered)
  if (!standard) return null
  const count = measurements.length
  const open = said ?? count > 0
  const toggle = () => {
    remembered = !open
    setSaid(!open)
  }
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <fieldset className={styles['measurements']} aria-label={t('measurements.title')}>
      <button
        type="button"
        className={`${inspector['quiet']} ${styles['fold']}`}
        aria-expanded={open}
        aria-controls={place}
        onClick={toggle}
      >
        <Chevron size={14} aria-hidden />
        {count === 0 ? t('measurements.title') : t('measurements.titleCount', { count })}
      </button>
      {open && (
        <div id={place} className={styles['open']}>
          {count >= 2 && (
            <Suspense fallback={null}>
              <RunChart standard={standard} measurements={measurements} />
            </Suspense>
          )}
          <MeasurementForm standard={standard} />
          {count > 0 && <MeasurementList standard={standard} measurements={measurements} />}
          {count > 0 && (
            <div>
              <button type="button" className={inspector['quiet']} onClick={() => showAll(id)}>
                {t('measurements.showAll', { count })}
              </button>
            </div>
          )}
        </div>
      )}
    </fieldset>
  )
}
