import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
  readonly hint?: string
}

/** A labelled choice of a few, all of them in sight. */
export function Choice<Value extends string>({ label, value, options, onChoose, hint }: ChoiceProps<Value>) {
  const labelId = useId()
  return (
    <div>
      <span id={labelId} className={styles['label']}>
        {label}
      </span>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={labelId}
        value={value}
        data={[...options]}
        onChange={onChoose}
      />
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </div>
  )
}
