import { undoByKey } from '../../fields/undoByKey.ts'
import type { ControlProps } from './control.ts'
import styles from './Control.module.css'

/** Something that is so, or not. */
export function YesControl({ id, label, value, write }: ControlProps) {
  return (
    <label className={styles['yes']} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        onKeyDown={undoByKey}
        onChange={(event) => write(event.currentTarget.checked ? true : undefined)}
      />
      {label}
    </label>
  )
}
