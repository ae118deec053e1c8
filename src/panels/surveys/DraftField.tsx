import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '#session/session.ts'
import { useDraft } from '../fields/useDraft.ts'
import controls from '../inspector/controls/Control.module.css'
import styles from './Surveys.module.css'

interface DraftFieldProps {
  readonly label: string
  /** What the document has, as text. */
  readonly shown: string
  /** Keeps what was typed, or says in words why it cannot be kept. */
  readonly keep: (typed: string) => string | null
  readonly hint?: string
  /** Grows with its text. */
  readonly long?: true
  readonly numeric?: true
  readonly field?: Ref<HTMLTextAreaElement>
  /** Keys that the field does not use itself. */
  readonly onKey?: (event: KeyboardEvent<HTMLElement>) => void
}

/** A field that is kept on Enter and on leaving, restored by Escape; what cannot be kept is said below it. */
export function DraftField(props: DraftFieldProps) {
  const { label, shown, keep, hint, long, numeric, field, onKey } = props
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const lose = (text: string, why: string) =>
    tell({ tone: 'refusal', text: t('surveys.problems.lost', { field: label, text, problem: why }) })
  const draft = useDraft({ shown, keep, tell: setProblem, lose })
  const shared = {
    'aria-label': label,
    value: draft.text,
    placeholder: hint ?? '',
    autoComplete: 'off',
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      draft.onKeyDown(event)
      onKey?.(event)
    },
    onBlur: draft.onBlur,
    ...(problem !== null && { 'aria-invalid': true as const, 'aria-describedby': id }),
  }
  return (
    <>
      {long ? (
        <textarea
          {...shared}
          ref={field}
          rows={1}
          className={`${controls['box']} ${controls['long']}`}
          onChange={(event) => draft.onText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          inputMode={numeric ? 'decimal' : 'text'}
          className={controls['box']}
          onChange={(event) => draft.onText(event.currentTarget.value)}
        />
      )}
      {problem !== null && (
        <small id={id} className={styles['problem']} role="alert">
          {problem}
        </small>
      )}
    </>
  )
}
