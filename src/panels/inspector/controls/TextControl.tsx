import { type FocusEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { tell as tellNotice } from '#session/session.ts'
import { fieldReading, fieldText, problemText } from '../../fields/fieldText.ts'
import { useDraft } from '../../fields/useDraft.ts'
import { type ControlProps, problemProps } from './control.ts'
import styles from './Control.module.css'

/** A field that is typed: words, numbers, shares, times, tags. */
export function TextControl(props: ControlProps) {
  const { id, label, kind, value, record, placeholder, hint, invalid, write, tell, fresh } = props
  const { t } = useTranslation()
  const element = useRef<HTMLElement | null>(null)
  const draft = useDraft({
    shown: fieldText(kind, value, record, t),
    keep: (typed) => {
      const reading = fieldReading(kind, typed, record, t)
      if ('problem' in reading) return problemText(reading.problem, t)
      write(reading.value, reading.also)
      return null
    },
    tell,
    lose: (text, problem) =>
      tellNotice({ tone: 'refusal', text: t('inspector.problems.lost', { field: label, text, problem }) }),
  })
  useEffect(() => {
    const field = element.current
    if (!fresh || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    field.focus()
    field.select()
  }, [fresh])
  const hinted = placeholder === undefined ? styles['hinted'] : ''
  const shared = {
    id,
    'aria-label': label,
    placeholder: placeholder ?? hint ?? '',
    value: draft.text,
    onKeyDown: draft.onKeyDown,
    onBlur: (event: FocusEvent<HTMLElement>) => draft.onBlur(event),
    autoComplete: 'off',
    ...problemProps(id, invalid),
  }
  if (kind.is === 'text' && kind.long)
    return (
      <textarea
        {...shared}
        ref={(field) => void (element.current = field)}
        rows={1}
        className={`${styles['box']} ${styles['long']} ${hinted}`}
        onChange={(event) => draft.onText(event.currentTarget.value)}
      />
    )
  return (
    <input
      {...shared}
      ref={(field) => void (element.current = field)}
      className={`${styles['box']} ${hinted}`}
      onChange={(event) => draft.onText(event.currentTarget.value)}
    />
  )
}
