import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Inspector.module.css'

/** What somebody opened stays open for the next record of its kind, until the page goes. */
const opened = new Set<string>()

interface MoreProps {
  /** The kind of record whose rare fields these are. */
  readonly of: string
  /** Stands at the other end of the line. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** The rare fields, folded away. */
export function More({ of, beside, children }: MoreProps) {
  const { t } = useTranslation()
  const id = useId()
  const [open, setOpen] = useState(opened.has(of))
  const toggle = () => {
    if (open) opened.delete(of)
    else opened.add(of)
    setOpen(!open)
  }
  const Chevron = open ? IconChevronUp : IconChevronDown
  return (
    <>
      {open && (
        <div id={id} className={styles['rows']}>
          {children}
        </div>
      )}
      <div className={styles['foot']}>
        <button
          type="button"
          className={styles['quiet']}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          {open ? t('inspector.fewer') : t('inspector.more')}
          <Chevron size={14} aria-hidden />
        </button>
        {beside}
      </div>
    </>
  )
}
