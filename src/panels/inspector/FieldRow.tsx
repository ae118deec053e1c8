import { memo, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import { amountHint, isOpenTarget } from '../fields/amountHints.ts'
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

/** In these tables a field says the same whatever the others of its record say. */
const plainTables: readonly Owner['table'][] = ['steps', 'failPoints', 'touchpoints']

const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, i) => each === b[i])

const idsOf = (owner: Owner) => ('ids' in owner ? owner.ids : [])

/** True where nothing that a row shows has changed: of a record that is edited most rows stay as they are. */
const sameRow = (a: FieldRowProps, b: FieldRowProps) =>
  plainTables.includes(a.owner.table) &&
  a.owner.table === b.owner.table &&
  sameList(idsOf(a.owner), idsOf(b.owner)) &&
  sameList(a.fields, b.fields) &&
  a.placeholder === b.placeholder &&
  a.fresh === b.fresh &&
  a.fields.every((field) => valueOf(a.record, field) === valueOf(b.record, field))

/** A field with its label, and the words about what cannot be kept. */
export const FieldRow = memo(function FieldRow({
  owner,
  record,
  fields,
  placeholder,
  fresh = false,
}: FieldRowProps) {
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
        {...placeholderFor(field, record, placeholder, t)}
        hint={hintFor(field, record, t)}
        invalid={problem?.key === field.key}
        write={(value, also) => writeField(owner, field, value, also)}
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
}, sameRow)

const SignCell = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['sign']}>{children}</div>
)

const hasSign = ({ as }: ShownField) => as.is === 'choice' && as.choice.signOf !== undefined

function placeholderFor({ as }: ShownField, record: unknown, given: string | undefined, t: Words) {
  if (given !== undefined) return { placeholder: given }
  return isOpenTarget(as, record) ? { placeholder: t('inspector.notSet') } : {}
}

/** An example of what may be typed, where the label alone would not say it. */
function hintFor({ key, label, as }: ShownField, record: unknown, t: Words): string {
  if (as.is === 'duration') return t('inspector.hints.duration')
  if (as.is === 'instant') return t('inspector.hints.instant')
  if (as.is === 'share') return t('inspector.hints.share')
  if (as.is === 'tags') return t('inspector.hints.tags')
  if (key === 'language') return t('inspector.hints.language')
  if (label === 'currency') return t('inspector.hints.currency')
  if (key === 'unit' || key === 'upper' || key === 'upperLimit') return t(`inspector.fields.${label}`)
  return as.is === 'amount' ? amountHint(record, t) : ''
}
