import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { importChoices } from '#commands/measurementImport.ts'
import controls from '../inspector/controls/Control.module.css'
import styles from './ImportMeasurementsDialog.module.css'
import type { MeasurementImport } from './useMeasurementImport.ts'

const separatorWords = { ',': 'comma', ';': 'semicolon', '\t': 'tab', none: 'none' } as const
const decimals = ['.', ','] as const
const decimalWords = { '.': 'point', ',': 'comma' } as const

/** How the text is taken apart: encoding, separator, decimal sign, and whether the first row names the columns. */
export function ImportTextQuestions({ running }: { readonly running: MeasurementImport }) {
  const { t } = useTranslation()
  const { table, plan, sayText, sayPlan } = running
  const { encodings, separators } = importChoices
  return (
    <div className={styles['grid']}>
      {table.encoding !== null && (
        <NativeSelect
          size="xs"
          label={t('measurements.import.encoding')}
          value={table.encoding}
          data={encodings.map((value) => ({ value, label: t(`measurements.import.encodings.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            encodings.filter((each) => each === value).forEach((encoding) => sayText({ encoding }))
          }
        />
      )}
      <NativeSelect
        size="xs"
        label={t('measurements.import.separator')}
        value={table.separator}
        data={separators.map((value) => ({
          value,
          label: t(`measurements.import.separators.${separatorWords[value]}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          separators.filter((each) => each === value).forEach((separator) => sayText({ separator }))
        }
      />
      <NativeSelect
        size="xs"
        label={t('measurements.import.decimal')}
        value={plan.decimal}
        data={decimals.map((value) => ({
          value,
          label: t(`measurements.import.decimals.${decimalWords[value]}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          decimals.filter((each) => each === value).forEach((decimal) => sayPlan({ decimal }))
        }
      />
      <label className={`${controls['yes']} ${styles['heading']}`}>
        <input
          type="checkbox"
          checked={plan.heading}
          onChange={(event) => sayPlan({ heading: event.currentTarget.checked })}
        />
        {t('measurements.import.heading')}
      </label>
    </div>
  )
}
