import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ComplaintColumn, complaintColumns } from '#commands/complaintImport.ts'
import controls from '../../inspector/controls/Control.module.css'
import styles from '../ImportMeasurementsDialog.module.css'
import type { ComplaintImport } from './useComplaintImport.ts'

interface RunningProps {
  readonly running: ComplaintImport
}

/** How the list is read, guessed already: each answer can be corrected. */
export function ComplaintImportQuestions({ running }: RunningProps) {
  const { t } = useTranslation()
  const { plan, say, asksOrder } = running
  return (
    <>
      <Columns running={running} />
      <label className={controls['yes']}>
        <input
          type="checkbox"
          checked={plan.heading}
          onChange={(event) => say({ columns: plan.columns, heading: event.currentTarget.checked })}
        />
        {t('complaints.import.heading')}
      </label>
      {asksOrder && <Order running={running} />}
    </>
  )
}

function Columns({ running: { table, plan, say } }: RunningProps) {
  const { t } = useTranslation()
  const choose = (at: number, role: ComplaintColumn | null) =>
    say({
      heading: plan.heading,
      columns: plan.columns.map((each, i) => (i === at ? role : each === role ? null : each)),
    })
  const labelOf = (at: number) => {
    const name = plan.heading ? (table[0]?.[at] ?? '') : ''
    const number = at + 1
    return name === ''
      ? t('complaints.import.column', { number })
      : t('complaints.import.columnNamed', { number, name })
  }
  return (
    <fieldset className={styles['columns']}>
      <legend>{t('complaints.import.columns')}</legend>
      {plan.columns.map((role, at) => (
        <NativeSelect
          key={at}
          size="xs"
          label={labelOf(at)}
          value={role ?? ''}
          data={[
            { value: '', label: t('complaints.import.leftOut') },
            ...complaintColumns.map((value) => ({ value, label: t(`complaints.role.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            choose(at, complaintColumns.find((each) => each === value) ?? null)
          }
        />
      ))}
    </fieldset>
  )
}

const orders = ['day-first', 'month-first'] as const

function Order({ running: { plan, rows, sayOrder } }: RunningProps) {
  const { t } = useTranslation()
  const unclear = rows.flatMap(({ troubles }) => troubles).find((trouble) => trouble.is === 'either')
  return (
    <Radio.Group
      className={styles['order'] ?? ''}
      label={t('complaints.import.order', { date: unclear?.text ?? '3/4' })}
      value={plan.dayOrder ?? ''}
      onChange={(value) => orders.filter((each) => each === value).forEach(sayOrder)}
    >
      <Stack gap={12} mt={8}>
        {orders.map((each) => (
          <Radio key={each} size="xs" value={each} label={t(`complaints.import.orders.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
