import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MeasurementColumn, measurementColumns } from '#commands/measurementImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { parsedDate } from '#model/writtenDate.ts'
import { standardTitle } from '../../fields/standardTitle.ts'
import controls from '../../inspector/controls/Control.module.css'
import { ColumnChoices } from '../importing/ColumnChoices.tsx'
import { DayOrderChoice } from '../importing/DayOrderChoice.tsx'
import { DecimalQuestion } from '../importing/DecimalQuestion.tsx'
import parts from '../importing/Import.module.css'
import { TextQuestions } from '../importing/TextQuestions.tsx'
import { Tick } from '../importing/Tick.tsx'
import styles from './MeasurementQuestions.module.css'
import type { MeasurementImport } from './useMeasurementImport.ts'

interface MeasurementQuestionsProps {
  readonly blueprint: Blueprint
  readonly running: MeasurementImport
}

/** How the table is read, guessed already: each answer can be corrected. */
export function MeasurementQuestions({ blueprint, running }: MeasurementQuestionsProps) {
  const { t } = useTranslation()
  const { table, plan, sayText, sayPlan } = running
  const has = (role: MeasurementColumn) => plan.columns.includes(role)
  const { encoding, separator } = table
  return (
    <>
      <div className={parts['grid']}>
        <TextQuestions text={encoding === null ? { separator } : { encoding, separator }} onSay={sayText} />
        <DecimalQuestion value={plan.decimal} onSay={(decimal) => sayPlan({ decimal })} />
        <Tick
          label={t('importing.heading')}
          checked={plan.heading}
          onTick={(heading) => sayPlan({ heading })}
        />
      </div>
      <ColumnChoices
        columns={plan.columns}
        headings={plan.heading ? (table.rows[0] ?? []) : []}
        roles={measurementColumns.map((value) => ({ value, label: t(`measurements.import.role.${value}`) }))}
        onSay={(columns) => sayPlan({ columns })}
      />
      <div className={parts['grid']}>
        {!has('standard') && <WhoseValues blueprint={blueprint} running={running} />}
        {!has('date') && <Day running={running} />}
      </div>
      {running.asksOrder && (
        <DayOrderChoice date={unclearDate(running)} value={plan.dayOrder} onSay={running.sayOrder} />
      )}
    </>
  )
}

function WhoseValues({ blueprint, running: { ground, sayGround } }: MeasurementQuestionsProps) {
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

function Day({ running: { ground, sayGround } }: { readonly running: MeasurementImport }) {
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
