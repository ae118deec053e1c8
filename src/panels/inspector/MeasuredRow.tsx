import { useTranslation } from 'react-i18next'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { measuredText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { Id } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { Pill } from '../fields/Pill.tsx'
import styles from './Inspector.module.css'

const noMeasurements: readonly never[] = []

/** What was measured against a standard, and whether that is good enough. */
export function MeasuredRow({ standard: id }: { readonly standard: Id }) {
  const { t } = useTranslation()
  const standard = useSession((state) => state.blueprint?.standards.get(id))
  const measurements = useSession(({ blueprint }) =>
    blueprint ? (measurementsByStandard(blueprint.measurements).get(id) ?? noMeasurements) : noMeasurements,
  )
  if (!standard || measurements.length === 0) return null
  const state = stateOf(standard, measurements)
  const value = measuredText(standard, measurements)
  const count = measurements.reduce((sum, { sample }) => sum + (sample ?? 1), 0)
  const statistic = t(`terms.statistic.${standard.statistic ?? 'mean'}`).toLowerCase()
  const measured =
    value === null ? t('inspector.measured.none') : t('inspector.measured.value', { value, statistic, count })
  const word = t(`terms.standardState.${state}`).toLowerCase()
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{t('inspector.fields.measured')}</span>
      <div>
        <Pill
          tone={state}
          text={
            value === null ? measured : t('inspector.measured.withState', { value: measured, state: word })
          }
        />
      </div>
    </div>
  )
}
