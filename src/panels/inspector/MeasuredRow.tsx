import { useTranslation } from 'react-i18next'
import { measuredText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { Id } from '#model/blueprint.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { useSession } from '#session/session.ts'
import { measurementsOf } from '../fields/measurementsOf.ts'
import { Pill } from '../fields/Pill.tsx'
import styles from './Inspector.module.css'

/** What was measured against a standard, and whether that is good enough. */
export function MeasuredRow({ standard: id }: { readonly standard: Id }) {
  const { t } = useTranslation()
  const standard = useSession((state) => state.blueprint?.standards.get(id))
  const measurements = useSession(({ blueprint }) => measurementsOf(blueprint, id))
  if (!standard || measurements.length === 0) return null
  const state = stateOf(standard, measurements)
  const value = measuredText(standard, measurements) ?? ''
  const count = measurements.reduce((sum, { sample }) => sum + (sample ?? 1), 0)
  const statistic = t(`terms.statistic.${standard.statistic ?? 'mean'}`).toLowerCase()
  const word = t(`terms.standardState.${state}`).toLowerCase()
  const text = targetIsOpen(standard) ? value : t('inspector.measured.withState', { value, state: word })
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{t('inspector.fields.measured')}</span>
      <div>
        <Pill tone={state} text={text} />
        <span className={styles['beside']}>{t('inspector.measured.of', { statistic, count })}</span>
      </div>
      {targetIsOpen(standard) && (
        <p className={`${styles['hint']} ${styles['wide']}`}>{t('measurements.noTarget')}</p>
      )}
    </div>
  )
}
