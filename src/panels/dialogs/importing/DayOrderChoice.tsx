import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DayOrder } from '#model/writtenDate.ts'
import styles from './Import.module.css'

const orders = ['day-first', 'month-first'] as const

interface DayOrderChoiceProps {
  /** A date of the table that could be two days. */
  readonly date: string
  readonly value: DayOrder | 'either' | null
  readonly onSay: (order: DayOrder) => void
}

/** Asks which comes first in the dates, day or month. */
export function DayOrderChoice({ date, value, onSay }: DayOrderChoiceProps) {
  const { t } = useTranslation()
  return (
    <Radio.Group
      className={styles['order'] ?? ''}
      label={t('importing.order', { date })}
      value={value ?? ''}
      onChange={(said) => orders.filter((each) => each === said).forEach(onSay)}
    >
      <Stack gap={12} mt={8}>
        {orders.map((each) => (
          <Radio key={each} size="xs" value={each} label={t(`importing.orders.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
