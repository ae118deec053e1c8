import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { complaintsAt } from '#analysis/complaints/complaintsAt.ts'
import { nextHandlingStep } from '#analysis/complaints/handlingSteps.ts'
import type { Id, RecordOf } from '#model/blueprint.ts'
import { select, session, useSession } from '#session/session.ts'
import { addMark, newName } from '../fields/addMark.ts'
import { complaintLines } from '../fields/complaintFields.ts'
import { handlingWord } from '../fields/handlingText.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { FieldRows } from './FieldRows.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

const none: readonly RecordOf<'complaints'>[] = []

/** More would push all else out of the inspector; the register has them all. */
const mostShown = 3

/** The complaints about a step: how many, the latest of them, and a place for the next. */
export function ComplaintSection({ step }: { readonly step: Id }) {
  const { t } = useTranslation()
  const complaints = useSession(({ blueprint }) => (blueprint ? complaintsAt(blueprint, step) : none))
  const selected = useSession(({ selection }) => {
    const [only] = selection
    return selection.length === 1 && only?.table === 'complaints' ? only.id : null
  })
  const count = complaints.length
  const latest = complaints.slice(0, mostShown)
  const older = complaints.slice(mostShown).filter(({ id }) => id === selected)
  const add = (
    <button
      type="button"
      className={styles['quiet']}
      aria-label={t('registers.add.complaints')}
      onClick={() => addMark('complaints', step, t)}
    >
      <IconPlus size={13} aria-hidden />
      {t('inspector.add')}
    </button>
  )
  const title =
    count === 0
      ? t('registers.names.complaints')
      : t('registers.tab', { name: t('registers.names.complaints'), count })
  return (
    <Section title={title} aside={add}>
      {count === 0 && <p className={styles['hint']}>{t('inspector.empty.complaints')}</p>}
      <ul className={`${styles['marks']} ${styles['several']}`}>
        {[...older, ...latest].map((complaint) => (
          <ComplaintCard key={complaint.id} complaint={complaint} step={step} />
        ))}
      </ul>
      {count > mostShown && (
        <button type="button" className={styles['quiet']} onClick={showAll}>
          {t('inspector.allComplaints', { count })}
        </button>
      )}
    </Section>
  )
}

const showAll = () =>
  session.setState(({ pages }) => ({ register: 'complaints', pages: { ...pages, complaints: 'table' } }))

interface ComplaintCardProps {
  readonly complaint: RecordOf<'complaints'>
  readonly step: Id
}

/** One complaint: what it says and what is due; its fields while it is selected. */
function ComplaintCard({ complaint, step }: ComplaintCardProps) {
  const { t } = useTranslation()
  const { id, description } = complaint
  const card = useRef<HTMLLIElement | null>(null)
  const open = useSession(({ selection }) => selection.length === 1 && selection[0]?.id === id)
  const [fresh] = useState(() => open && isFresh(description, newName('complaints', t)))
  useEffect(() => {
    if (!open) return
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [open])
  const shown = description.trim() === '' ? t('inspector.unnamed') : description
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li
      ref={card}
      aria-current={open || undefined}
      className={`${styles['mark']} ${open ? styles['current'] : ''}`}
    >
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        onClick={() => select(open ? [{ table: 'steps', id: step }] : [{ table: 'complaints', id }])}
      >
        <Chevron size={14} aria-hidden />
        <span>{shown}</span>
        <small className={styles['aside']}>{handlingWord(nextHandlingStep(complaint), t)}</small>
      </button>
      {open && (
        <div className={styles['body']}>
          <div className={styles['rows']}>
            <FieldRows table="complaints" id={id} lines={complaintLines} fresh={fresh} />
          </div>
          <div className={styles['foot']}>
            <span />
            <DeleteButton
              record={{ table: 'complaints', id }}
              name={shown}
              select={[{ table: 'steps', id: step }]}
            />
          </div>
        </div>
      )}
    </li>
  )
}

/** True for a complaint that was made this very moment and waits for its words, unless somebody types elsewhere. */
const isFresh = (description: string, name: string): boolean =>
  session.getState().undoable === 'addComplaint' &&
  description === name &&
  document.activeElement?.closest('[data-registers]') === null
