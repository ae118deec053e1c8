import { IconFileImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { openDialog, select } from '#session/session.ts'
import { standardTitle } from '../fields/standardTitle.ts'
import controls from '../inspector/controls/Control.module.css'
import { MeasurementForm } from '../inspector/MeasurementForm.tsx'
import styles from './MeasurementsPage.module.css'

interface MeasurementsBarProps {
  readonly blueprint: Blueprint
  readonly selected: Id | null
  /** True where the table shows those of the selected standard alone. */
  readonly follows: boolean
  readonly onFollow: (follows: boolean) => void
}

/** Above the table: whose values are entered, the next one, and the way to a file. */
export function MeasurementsBar({ blueprint, selected, follows, onFollow }: MeasurementsBarProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['bar']}>
      <select
        className={`${controls['box']} ${styles['whose']}`}
        aria-label={t('measurements.page.standard')}
        value={selected ?? ''}
        onChange={({ currentTarget: { value } }) =>
          select(value === '' ? [] : [{ table: 'standards', id: value }])
        }
      >
        <option value="">{t('measurements.page.choose')}</option>
        {inOrder(blueprint.standards).map((standard) => (
          <option key={standard.id} value={standard.id}>
            {standardTitle(blueprint, standard, t)}
          </option>
        ))}
      </select>
      <MeasurementForm standard={selected === null ? undefined : blueprint.standards.get(selected)} wide />
      <label className={`${controls['yes']} ${styles['follow']}`}>
        <input
          type="checkbox"
          checked={follows}
          onChange={(event) => onFollow(event.currentTarget.checked)}
        />
        {t('measurements.page.only')}
      </label>
      <button
        type="button"
        className={styles['action']}
        onClick={() => openDialog({ is: 'importMeasurements', standard: selected })}
      >
        <IconFileImport size={15} aria-hidden />
        {t('measurements.page.import')}
      </button>
    </div>
  )
}
