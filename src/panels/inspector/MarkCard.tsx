import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { session, useSession } from '#session/session.ts'
import { addingEdit, newName } from '../fields/addMark.ts'
import { markName } from '../fields/markName.ts'
import { type MarkTable, wholeService } from '../fields/marksByStep.ts'
import { recordOf } from '../fields/writeField.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { FailPointBody } from './FailPointBody.tsx'
import styles from './Inspector.module.css'
import { MarkPill } from './MarkPill.tsx'
import { StandardBody } from './StandardBody.tsx'
import { TouchpointBody } from './TouchpointBody.tsx'

interface MarkCardProps {
  readonly table: MarkTable
  readonly id: Id
  readonly step: Id
  /** Alone it has no head of its own. */
  readonly alone: boolean
  readonly open: boolean
  readonly onToggle: () => void
}

const bodies = { failPoints: FailPointBody, standards: StandardBody, touchpoints: TouchpointBody }

/** One mark of a step: a head where there are several, and its fields. */
export function MarkCard({ table, id, step, alone, open, onToggle }: MarkCardProps) {
  const { t } = useTranslation()
  const card = useRef<HTMLLIElement | null>(null)
  const name = useSession((state) => markName(recordOf(state.blueprint, table, id)))
  const current = useSession(({ selection }) => selection.length === 1 && selection[0]?.id === id)
  const [fresh] = useState(() => current && isFresh(table, name, t))
  useEffect(() => {
    if (!current) return
    // Where the card stands is known once the page has been laid out, which is the frame's to do.
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [current, open])
  const Body = bodies[table]
  const shown = name === '' ? t('inspector.unnamed') : name
  const after = step === wholeService ? [] : [{ table: 'steps' as const, id: step }]
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li
      ref={card}
      aria-current={current || undefined}
      className={`${styles['mark']} ${current ? styles['current'] : ''}`}
    >
      {!alone && (
        <button type="button" className={styles['fold']} aria-expanded={open} onClick={onToggle}>
          <Chevron size={14} aria-hidden />
          <span>{shown}</span>
          <MarkPill table={table} id={id} />
        </button>
      )}
      {(alone || open) && (
        <div className={styles['body']}>
          <Body
            id={id}
            fresh={fresh}
            beside={<DeleteButton record={{ table, id }} name={shown} select={after} />}
          />
        </div>
      )}
    </li>
  )
}

/** True for a mark that was made this very moment and waits for its name, unless somebody types elsewhere. */
function isFresh(table: MarkTable, name: string, t: Words): boolean {
  const { naming, undoable } = session.getState()
  if (naming || undoable !== addingEdit[table] || name !== newName(table, t)) return false
  return document.activeElement?.closest('[data-registers]') === null
}
