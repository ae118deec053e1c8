import type { ReactNode } from 'react'
import styles from './Row.module.css'

interface RowProps {
  readonly label: string
  /** The id that the label bears, for what it names. */
  readonly labelId: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** One thing to choose: its name, the choice, and what follows from it. */
export const Row = ({ label, labelId, hint, children }: RowProps) => (
  <div className={styles['row']}>
    <span id={labelId} className={styles['label']}>
      {label}
    </span>
    <div className={styles['control']}>
      {children}
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </div>
  </div>
)
