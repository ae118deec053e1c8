import { IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { valueText } from '#analysis/standardText.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import type { Measurement, RecordOf } from '#model/blueprint.ts'
import { dateText } from '#model/writtenDate.ts'
import { perform } from '#session/perform.ts'
import { measuredAt, measuredValue } from '../fields/measurementFields.ts'
import { latestFirst } from '../fields/measurementsOf.ts'
import { writeField } from '../fields/writeField.ts'
import controls from './controls/Control.module.css'
import { FieldControl } from './controls/FieldControl.tsx'
import styles from './Measurements.module.css'

/** More would push all else out of the inspector; the register has them all. */
const mostShown = 4

interface MeasurementListProps {
  readonly standard: RecordOf<'standards'>
  readonly measurements: readonly Measurement[]
}

/** The latest measurements of a standard, each to be corrected or deleted. */
export function MeasurementList({ standard, measurements }: MeasurementListProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles['list']} aria-label={t('measurements.latest')}>
      {latestFirst(measurements)
        .slice(0, mostShown)
        .map((measurement) => (
          <Entry key={measurement.id} standard={standard} measurement={measurement} />
        ))}
    </fieldset>
  )
}

interface EntryProps {
  readonly standard: RecordOf<'standards'>
  readonly measurement: Measurement
}

const removers = (list: HTMLElement): HTMLButtonElement[] => [
  ...list.querySelectorAll<HTMLButtonElement>('button[data-remove]'),
]

function Entry({ standard, measurement }: EntryProps) {
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<{ readonly key: string; readonly text: string } | null>(null)
  const { sample, source } = measurement
  const beside = [sample === undefined ? '' : t('measurements.sampleOf', { count: sample }), source ?? '']
  const more = beside.filter((text) => text !== '').join(' · ')
  const remove = (button: HTMLButtonElement) => {
    const list = button.closest('fieldset')
    const at = list ? removers(list).indexOf(button) : -1
    if (!accepted(perform(deleteSelected, { refs: [{ table: 'measurements', id: measurement.id }] }))) return
    // The focus stays at its place: the row that had it goes with the next paint.
    requestAnimationFrame(() => {
      const left = list ? removers(list) : []
      left[Math.min(at, left.length - 1)]?.focus()
    })
  }
  return (
    <div className={styles['entry']}>
      {[measuredValue, measuredAt].map((field) => (
        <FieldControl
          key={field.key}
          id={`${id}${field.key}`}
          label={t(`inspector.fields.${field.label}`)}
          kind={field.as}
          value={field === measuredValue ? measurement.value : measurement.at}
          record={standard}
          invalid={problem?.key === field.key}
          write={(value) => writeField({ table: 'measurements', ids: [measurement.id] }, field, value)}
          tell={(text) => setProblem(text === null ? null : { key: field.key, text })}
        />
      ))}
      <button
        type="button"
        className={controls['remove']}
        aria-label={t('measurements.remove', {
          value: valueText(standard, measurement.value),
          at: dateText(measurement.at),
        })}
        data-remove
        onClick={(event) => remove(event.currentTarget)}
      >
        <IconX size={14} aria-hidden />
      </button>
      {more !== '' && <span className={styles['more']}>{more}</span>}
      {problem && (
        <p id={`${id}${problem.key}-problem`} role="alert" className={styles['problem']}>
          {problem.text}
        </p>
      )}
    </div>
  )
}
