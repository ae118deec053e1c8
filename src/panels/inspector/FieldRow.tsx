import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import type { FieldKind, FieldLabel, Whole } from '../fields/field.ts'
import { type Owner, writeField } from '../fields/writeField.ts'
import { valueOf } from '../fields/written.ts'
import { FieldControl } from './controls/FieldControl.tsx'
import styles from './Inspector.module.css'

/** A field as a row needs it, of whatever kind of record. */
export interface ShownField {
  readonly key: string
  readonly label: FieldLabel
  readonly as: FieldKind
  readonly whole?: Whole
}

interface FieldRowProps {
  readonly owner: Owner
  readonly record: unknown
  /** Several stand side by side, under the label of the first that is more than a sign. */
  readonly fields: readonly ShownField[]
  /** Shown where the owners differ. */
  readonly placeholder?: string
  readonly fresh?: boolean
}

/** A field with its label, and the words about what cannot be kept. */
export function FieldRow({ owner, record, fields, placeholder, fresh = false }: FieldRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<{ readonly key: string; readonly text: string } | null>(null)
  const [first] = fields
  if (!first) return null
  const shownWithLabel = first.as.is === 'yes'
  const naming = fields.find((field) => !hasSign(field)) ?? first
  const controls = fields.map((field) => {
    const controlId = `${id}${field.key}`
    const control = (
      <FieldControl
        key={field.key}
        id={controlId}
        label={t(`inspector.fields.${field.label}`)}
        kind={field.as}
        value={valueOf(record, field)}
        record={record}
        {...(placeholder === undefined ? {} : { placeholder })}
        hint={hintFor(field, t)}
        invalid={problem?.key === field.key}
        write={(value) => writeField(owner, field, value)}
        tell={(text) => setProblem(text === null ? null : { key: field.key, text })}
        fresh={fresh && field === first}
      />
    )
    return hasSign(field) ? <SignCell key={field.key}>{control}</SignCell> : control
  })
  return (
    <div className={styles['row']}>
      {!shownWithLabel && (
        <label className={styles['name']} htmlFor={`${id}${naming.key}`}>
          {t(`inspector.fields.${naming.label}`)}
        </label>
      )}
      <div className={shownWithLabel ? styles['wide'] : fields.length > 1 ? styles['side'] : undefined}>
        {controls}
      </div>
      {problem && (
        <p id={`${id}${problem.key}-problem`} role="alert" className={styles['problem']}>
          {problem.text}
        </p>
      )}
    </div>
  )
}

const SignCell = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['sign']}>{children}</div>
)

const hasSign = ({ as }: ShownField) => as.is === 'choice' && as.choice.signOf !== undefined

/** An example of what may be typed, where the label alone would not say it. */
function hintFor({ key, label, as }: ShownField, t: Words): string {
  if (as.is === 'duration') return t('inspector.hints.duration')
  if (as.is === 'share') return t('inspector.hints.share')
  if (as.is === 'tags') return t('inspector.hints.tags')
  if (key === 'language') return t('inspector.hints.language')
  return key === 'unit' || key === 'upper' || key === 'upperLimit' ? t(`inspector.fields.${label}`) : ''
}
