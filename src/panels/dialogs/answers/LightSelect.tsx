import { useId, useState } from 'react'
import styles from './ImportAnswersDialog.module.css'

interface LightSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Looks like something that is not right yet. */
  readonly wrong?: boolean
  readonly onChoose: (value: string) => void
}

/** A choice of many, of which there are many: all its options are there once somebody comes near, before then only the chosen. */
export function LightSelect({ label, value, options, wrong = false, onChoose }: LightSelectProps) {
  const id = useId()
  const [near, setNear] = useState(false)
  const come = () => setNear(true)
  const shown = near ? options : options.filter((each) => each.value === value)
  return (
    <div className={styles['choice']} onPointerEnter={come}>
      <label htmlFor={id} title={label}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        data-unknown={wrong || undefined}
        onFocus={come}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {shown.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  )
}
