import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { importChoices, type MeasurementColumn } from '#commands/measurementImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { parsedDate } from '#model/writtenDate.ts'
import controls from '../inspector/controls/Control.module.css'
import { standardTitle } from '../fields/standardTitle.ts'
import styles from './ImportMeasurementsDialog.module.css'
import { ImportTextQuestions } from './ImportTextQuestions.tsx'
import type { MeasurementImport } from './useMeasurementImport.ts'

interface ImportQuestionsProps {
  readonly blueprint: Blueprint
  readonly running: MeasurementImport
}

/** How the table is read, guessed already: each answer can be corrected. */
export function ImportQuestions({ blueprint, running }: ImportQuestionsProps) {
  const { plan } = running
  const has = (role: MeasurementColumn) => plan.columns.includes(role)
  return (
    <>
      <ImportTextQuestions running={running} />
      <Columns running={running} />
      <div className={styles['grid']}>
        {!has('standard') && <WhoseValues blueprint={blueprint} running={running} />}
        {!has('date') && <Day running={running} />}
      </div>
      {running.asksOrder && <Order running={running} />}
    </>
  )
}

interface RunningProps {
  readonly running: MeasurementImport
}

function Columns({ running: { table, plan, sayPlan } }: RunningProps) {
  const { t } = useTranslation()
  const roles = importChoices.columnRoles
  const say = (at: number, role: MeasurementColumn | null) =>
    sayPlan({ columns: plan.columns.map((each, i) => (i === at ? role : each === role ? null : each)) })
  return (
    <fieldset className={styles['columns']}>
      <legend>{t('measurements.import.columns')}</legend>
      {plan.columns.map((role, at) => {
        const name = plan.heading ? (table.rows[0]?.[at] ?? '') : ''
        return (
          <NativeSelect
            key={at}
            size="xs"
            label={
              name === ''
                ? t('measurements.import.column', { number: at + 1 })
                : t('measurements.import.columnNamed', { number: at + 1, name })
            }
            value={role ?? ''}
            data={[
              { value: '', label: t('measurements.import.leftOut') },
              ...roles.map((value) => ({ value, label: t(`measurements.import.role.${value}`) })),
            ]}
            onChange={({ currentTarget: { value } }) => say(at, roles.find((each) => each === value) ?? null)}
          />
        )
      })}
    </fieldset>
  )
}

function WhoseValues({ blueprint, running: { ground, sayGround } }: ImportQuestionsProps) {
  const { t } = useTranslation()
  const standards = inOrder(blueprint.standards)
  return (
    <NativeSelect
      size="xs"
      label={t('measurements.import.standard')}
      description={t('measurements.import.standardHint')}
      value={ground.standard ?? ''}
      data={[
        { value: '', label: t('measurements.import.chooseStandard') },
        ...standards.map((each) => ({ value: each.id, label: standardTitle(blueprint, each, t) })),
      ]}
      onChange={({ currentTarget: { value } }) => sayGround({ standard: value === '' ? null : value })}
    />
  )
}

function Day({ running: { ground, sayGround } }: RunningProps) {
  const { t } = useTranslation()
  return (
    <label className={styles['day']}>
      <span>{t('measurements.import.day')}</span>
      <small>{t('measurements.import.dayHint')}</small>
      <input
        type="date"
        max="9999-12-31"
        className={controls['box']}
        value={ground.day}
        onChange={({ currentTarget: { value } }) => value !== '' && sayGround({ day: value })}
      />
    </label>
  )
}

/** The first date that could be two days. */
function unclearDate({ table, plan }: MeasurementImport): string {
  const at = plan.columns.indexOf('date')
  const cells = table.rows.slice(plan.heading ? 1 : 0).map((row) => row[at] ?? '')
  const isUnclear = (cell: string) => {
    const date = parsedDate(cell, null, () => 0)
    return date !== null && 'either' in date
  }
  return cells.find(isUnclear) ?? ''
}

const orders = ['day-first', 'month-first'] as const

function Order({ running }: RunningProps) {
  const { t } = useTranslation()
  const { plan, sayOrder } = running
  return (
    <Radio.Group
      className={styles['order'] ?? ''}
      label={t('measurements.import.order', { date: unclearDate(running) })}
      value={plan.dayOrder ?? ''}
      onChange={(value) => orders.filter((each) => each === value).forEach(sayOrder)}
    >
      <Stack gap={12} mt={8}>
        {orders.map((each) => (
          <Radio key={each} size="xs" value={each} label={t(`measurements.import.orders.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
