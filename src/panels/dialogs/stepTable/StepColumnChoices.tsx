import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type StepTableRole, stepTableRoles } from '#commands/stepTable.ts'
import styles from './StepTable.module.css'
import type { StepTableReading } from './useStepTable.ts'

/** What the columns hold, guessed already: each answer can be corrected. */
export function StepColumnChoices({
  reading: { table, columns, say },
}: {
  readonly reading: StepTableReading
}) {
  const { t } = useTranslation()
  const choose = (at: number, role: StepTableRole | null) =>
    say({
      ...columns,
      columns: columns.columns.map((each, i) => (i === at ? role : each === role ? null : each)),
    })
  const labelOf = (at: number) => {
    const name = columns.heading ? (table[0]?.[at] ?? '') : ''
    const number = at + 1
    return name === '' ? t('stepTable.column', { number }) : t('stepTable.columnNamed', { number, name })
  }
  return (
    <>
      <fieldset className={styles['columns']}>
        <legend>{t('stepTable.columns')}</legend>
        {columns.columns.map((role, at) => (
          <NativeSelect
            key={at}
            size="xs"
            label={labelOf(at)}
            value={role ?? ''}
            data={[
              { value: '', label: t('stepTable.leftOut') },
              ...stepTableRoles.map((value) => ({ value, label: t(`stepTable.role.${value}`) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              choose(at, stepTableRoles.find((each) => each === value) ?? null)
            }
          />
        ))}
      </fieldset>
      <label className={styles['heading']}>
        <input
          type="checkbox"
          checked={columns.heading}
          onChange={(event) => say({ ...columns, heading: event.currentTarget.checked })}
        />
        {t('stepTable.heading')}
      </label>
    </>
  )
}
