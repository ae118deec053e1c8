import { IconListSearch, IconPlus } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withLaterWords } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { openDialog, useSession } from '#session/session.ts'
import { addMark } from '../fields/addMark.ts'
import { type MarkTable, marksAt, wholeService } from '../fields/marksByStep.ts'
import { FieldRow } from './FieldRow.tsx'
import { noFailPoint } from '../fields/stepFields.ts'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** Fetched with the first mark that is shown. */
const MarkCard = lazy(() =>
  withLaterWords(async () => ({ default: (await import('./MarkCard.tsx')).MarkCard })),
)

interface MarkSectionProps {
  readonly table: MarkTable
  readonly step: Id
}

const noMarks: readonly Id[] = []

/** The marks of one kind at a step, or the standards of the whole service. Of several, one shows its fields. */
export function MarkSection({ table, step }: MarkSectionProps) {
  const { t } = useTranslation()
  const marks = useSession(({ blueprint }) => (blueprint ? marksAt(blueprint, table, step) : noMarks))
  const { open, toggle } = useOpenMark(table, marks)
  const title =
    step === wholeService ? t('inspector.headings.serviceStandards') : t(`inspector.headings.${table}`)
  const empty = step === wholeService ? t('inspector.empty.serviceStandards') : t(`inspector.empty.${table}`)
  const add = (
    <button
      type="button"
      className={styles['quiet']}
      aria-label={t(`inspector.addTo.${table}`)}
      onClick={() => addMark(table, step, t)}
    >
      <IconPlus size={13} aria-hidden />
      {t('inspector.add')}
    </button>
  )
  const aside = table === 'standards' ? <WithReady step={step}>{add}</WithReady> : add
  return (
    <Section title={title} aside={aside}>
      {marks.length === 0 && <p className={styles['hint']}>{empty}</p>}
      {marks.length === 0 && table === 'failPoints' && <Reviewed step={step} />}
      <ul className={`${styles['marks']} ${marks.length > 1 ? styles['several'] : ''}`}>
        <Suspense fallback={null}>
          {marks.map((id) => (
            <MarkCard
              key={id}
              table={table}
              id={id}
              step={step}
              alone={marks.length === 1}
              open={id === open}
              onToggle={() => toggle(id)}
            />
          ))}
        </Suspense>
      </ul>
    </Section>
  )
}

/** Standards need not be thought up: many are written already. */
function WithReady({ step, children }: { readonly step: Id; readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <span className={styles['asides']}>
      <button
        type="button"
        className={styles['quiet']}
        aria-label={t('standards.ready.buttonLabel')}
        onClick={() => openDialog({ is: 'readyStandards', step: step === wholeService ? null : step })}
      >
        <IconListSearch size={13} aria-hidden />
        {t('standards.ready.button')}
      </button>
      {children}
    </span>
  )
}

/** Of several marks the one that is open: the one selected, else the one opened last, else the first. */
function useOpenMark(table: MarkTable, marks: readonly Id[]) {
  const now = useSession(({ selection }) => {
    const [only] = selection
    return selection.length === 1 && only?.table === table ? only.id : null
  })
  // The fields of another mark may come a frame later; those of one that was just made take what is typed at once.
  const before = useDeferredValue(now)
  const known = useDeferredValue(marks)
  const isNew = now !== null && marks.includes(now) && !known.includes(now)
  const selected = isNew ? now : before
  const [chosen, setChosen] = useState<{ readonly by: Id | null; readonly id: Id | null } | null>(null)
  const kept = chosen && (selected === null || chosen.by === selected) ? chosen : null
  const open = kept ? kept.id : (selected ?? marks[0] ?? null)
  const toggle = (id: Id) => setChosen({ by: selected, id: id === open ? null : id })
  return { open, toggle }
}

/** Where no fail point is named, it may be said that there is none to find. */
function Reviewed({ step }: { readonly step: Id }) {
  const record = useSession((state) => state.blueprint?.steps.get(step))
  return record ? (
    <FieldRow owner={{ table: 'steps', ids: [step] }} record={record} fields={[noFailPoint]} />
  ) : null
}
