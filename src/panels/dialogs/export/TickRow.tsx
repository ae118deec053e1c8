import { useId } from 'react'
import { Row } from './Row.tsx'
import styles from './TickRow.module.css'

interface TickRowProps<Value> {
  readonly label: string
  readonly ticks: readonly { readonly value: Value; readonly label: string; readonly title?: string }[]
  readonly values: readonly Value[]
  /** Told the values in the order of the ticks. */
  readonly onChoose: (values: readonly Value[]) => void
  readonly hint?: string | undefined
}

/** A named choice of any of a few. */
export function TickRow<Value extends string>({ label, ticks, values, onChoose, hint }: TickRowProps<Value>) {
  const id = useId()
  const choose = (value: Value, ticked: boolean) =>
    onChoose(
      ticks.flatMap((tick) =>
        (tick.value === value ? ticked : values.includes(tick.value)) ? [tick.value] : [],
      ),
    )
  return (
    <Row label={label} labelId={id} hint={hint}>
      <fieldset aria-labelledby={id} className={styles['ticks']}>
        {ticks.map((tick) => (
          <label key={tick.value} className={styles['tick']} title={tick.title}>
            <input
              type="checkbox"
              checked={values.includes(tick.value)}
              onChange={(event) => choose(tick.value, event.currentTarget.checked)}
            />
            {tick.label}
          </label>
        ))}
      </fieldset>
    </Row>
  )
}
