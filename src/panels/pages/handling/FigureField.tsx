import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parsedNumber } from '#model/amount.ts'
import { useDraft } from '../../fields/useDraft.ts'
import controls from '../../inspector/controls/Control.module.css'

interface FigureFieldProps {
  readonly label: string
  /** Null where there is none yet. */
  readonly value: number | null
  readonly onValue: (value: number) => void
  readonly className?: string | undefined
}

/** A number, 0 or more, that somebody may type over: kept on Enter and on leaving. */
export function FigureField({ label, value, onValue, className = '' }: FigureFieldProps) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)
  const draft = useDraft({
    shown: value === null ? '' : String(value),
    keep: (typed) => {
      const number = parsedNumber(typed)
      if (number === null) return t('inspector.problems.number')
      if (number < 0) return t('inspector.problems.least', { min: 0 })
      onValue(number)
      return null
    },
    tell: setProblem,
  })
  return (
    <input
      inputMode="numeric"
      aria-label={label}
      aria-invalid={problem !== null}
      title={problem ?? ''}
      autoComplete="off"
      className={`${controls['box']} ${className}`}
      value={draft.text}
      onChange={(event) => draft.onText(event.currentTarget.value)}
      onKeyDown={draft.onKeyDown}
      onBlur={draft.onBlur}
    />
  )
}
