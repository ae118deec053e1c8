import { IconPlus, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isComplete,
  type ListEntry,
  type ListPart,
  type ListPlan,
  withListPart,
} from '../fields/listPlans.ts'
import { type Owner, writeField } from '../fields/writeField.ts'
import { valueOf } from '../fields/written.ts'
import controls from './controls/Control.module.css'
import { FieldControl } from './controls/FieldControl.tsx'
import styles from './Inspector.module.css'

interface ListRowsProps {
  readonly owner: Owner
  readonly record: unknown
  readonly plan: ListPlan
}

const entriesOf = (record: unknown, plan: ListPlan): readonly ListEntry[] => {
  const value = valueOf(record, plan)
  return Array.isArray(value) ? value : []
}

/** A list that a record holds: each entry is written with the whole list; a new one waits until it is complete. */
export function ListRows({ owner, record, plan }: ListRowsProps) {
  const { t } = useTranslation()
  const [added, setAdded] = useState<ListEntry | null>(null)
  const kept = entriesOf(record, plan)
  const keep = (entries: readonly ListEntry[]) => writeField(owner, plan, entries)
  const writeAdded = (part: ListPart, value: unknown) => {
    const entry = withListPart(added ?? {}, part.key, value)
    if (!isComplete(plan, entry)) {
      setAdded(entry)
      return true
    }
    setAdded(null)
    return keep([...kept, entry])
  }
  return (
    <fieldset aria-label={t(`inspector.lists.${plan.name}`)} className={controls['list']}>
      <div className={styles['sub']}>{t(`inspector.lists.${plan.name}`)}</div>
      {kept.map((entry, at) => (
        <Entry
          key={at}
          plan={plan}
          entry={entry}
          record={record}
          number={at + 1}
          write={(part, value) =>
            keep(kept.map((each, i) => (i === at ? withListPart(each, part.key, value) : each)))
          }
          remove={() => keep(kept.filter((_, i) => i !== at))}
        />
      ))}
      {added && (
        <>
          <Entry
            key={kept.length}
            plan={plan}
            entry={added}
            record={record}
            number={kept.length + 1}
            fresh
            write={writeAdded}
            remove={() => setAdded(null)}
          />
          {plan.parts.every(({ needed }) => needed) && (
            <p className={controls['hint']}>{t('inspector.lists.incomplete')}</p>
          )}
        </>
      )}
      {!added && (
        <div>
          <button type="button" className={styles['quiet']} onClick={() => setAdded({})}>
            <IconPlus size={13} aria-hidden />
            {t(`inspector.lists.${plan.add}`)}
          </button>
        </div>
      )}
    </fieldset>
  )
}

interface EntryProps {
  readonly plan: ListPlan
  readonly entry: ListEntry
  readonly record: unknown
  readonly number: number
  readonly fresh?: boolean
  readonly write: (part: ListPart, value: unknown) => boolean
  readonly remove: () => void
}

function Entry({ plan, entry, record, number, fresh = false, write, remove }: EntryProps) {
  const { t } = useTranslation()
  const id = useId()
  const [problem, setProblem] = useState<{ readonly key: string; readonly text: string } | null>(null)
  return (
    <div className={controls['entry']}>
      {plan.parts.map((part, i) => (
        <FieldControl
          key={part.key}
          id={`${id}${part.key}`}
          label={t(`inspector.lists.${part.key}`)}
          kind={part.as}
          value={entry[part.key]}
          record={record}
          placeholder={t(`inspector.lists.${part.key}`)}
          invalid={problem?.key === part.key}
          write={(value) => write(part, value)}
          tell={(text) => setProblem(text === null ? null : { key: part.key, text })}
          fresh={fresh && i === 0}
        />
      ))}
      <button
        type="button"
        className={controls['remove']}
        aria-label={t('inspector.lists.removeEntry', { number })}
        onClick={remove}
      >
        <IconX size={14} aria-hidden />
      </button>
      {problem && (
        <p
          id={`${id}${problem.key}-problem`}
          role="alert"
          className={`${styles['problem']} ${styles['wide']}`}
        >
          {problem.text}
        </p>
      )}
    </div>
  )
}
