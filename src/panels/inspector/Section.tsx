import { type ReactNode, useId } from 'react'
import styles from './Inspector.module.css'

interface SectionProps {
  readonly title: string
  /** Stands at the right of the heading. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the inspector under its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>{title}</h3>
        {typeof aside === 'string' ? (
          <span className={styles['aside']} title={aside}>
            {aside}
          </span>
        ) : (
          aside
        )}
      </div>
      {children}
    </section>
  )
}
