import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import styles from './Inspector.module.css'

interface SectionProps {
  readonly title: string
  /** Stands at the right of the heading. */
  readonly aside?: ReactNode
  /** Where the section can be folded away, by its heading. */
  readonly fold?: { readonly open: boolean; readonly toggle: () => void }
  readonly children: ReactNode
}

/** A part of the inspector under its heading. */
export function Section({ title, aside, fold, children }: SectionProps) {
  const id = useId()
  const Chevron = fold?.open ? IconChevronDown : IconChevronRight
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>
          {fold ? (
            <button
              type="button"
              className={styles['folding']}
              aria-expanded={fold.open}
              onClick={fold.toggle}
            >
              {title}
              <Chevron size={14} aria-hidden />
            </button>
          ) : (
            title
          )}
        </h3>
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
