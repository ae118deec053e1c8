import { useId } from 'react'
import styles from './Chips.module.css'

export interface Chip<Value> {
  readonly value: Value
  readonly label: string
  /** Told where the label says too little. */
  readonly title?: string
}

interface ChipsProps<Value> {
  readonly chips: readonly Chip<Value>[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
  /** The same for chips that exclude each other in several groups. */
  readonly name?: string
}

/** One of a few, all of them in sight: radio buttons that look like chips. */
export function Chips<Value extends string>({ chips, value, onChoose, name }: ChipsProps<Value>) {
  const ownName = useId()
  return (
    <div className={styles['chips']}>
      {chips.map((chip) => (
        <label key={chip.value} className={styles['chip']} title={chip.title}>
          <input
            type="radio"
            name={name ?? ownName}
            value={chip.value}
            checked={chip.value === value}
            onChange={() => onChoose(chip.value)}
          />
          {chip.label}
        </label>
      ))}
    </div>
  )
}
