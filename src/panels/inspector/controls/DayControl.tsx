import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldReading, fieldText, problemText } from '../../fields/fieldText.ts'
import { useDraft } from '../../fields/useDraft.ts'
import { type ControlProps, problemProps } from './control.ts'
import styles from './Control.module.css'

/** A date, by the browser's own field. */
export function DayControl({ id, label, kind, value, record, invalid, write, tell }: ControlProps) {
  const { t } = useTranslation()
  const element = useRef<HTMLInputElement | null>(null)
  const draft = useDraft({
    shown: fieldText(kind, value, record, t),
    keep: (typed) => {
      // Half a date reads as none: it must not clear the one that is kept.
      if (element.current?.validity.badInput) return t('inspector.problems.day')
      const reading = fieldReading(kind, typed, record, t)
      if ('problem' in reading) return problemText(reading.problem, t)
      write(reading.value)
      return null
    },
    tell,
  })
  return (
    <input
      ref={element}
      id={id}
      type="date"
      max="9999-12-31"
      aria-label={label}
      className={`${styles['box']} ${draft.text === '' ? styles['none'] : ''}`}
      value={draft.text}
      onChange={(event) => draft.onText(event.currentTarget.value)}
      onKeyDown={draft.onKeyDown}
      onBlur={draft.onBlur}
      {...problemProps(id, invalid)}
    />
  )
}
