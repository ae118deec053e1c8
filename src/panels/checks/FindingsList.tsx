import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#analysis/checks/check.ts'
import { checkTitle } from '#analysis/checks/findingText.ts'
import type { Words } from '#i18n/words.ts'
import { session, tell } from '#session/session.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { goTo } from '../pages/goTo.ts'
import type { Checked } from './checker.ts'
import styles from './Checks.module.css'
import { FindingRow } from './FindingRow.tsx'
import { listKey } from './findingKeys.ts'
import { mend } from './mend.ts'
import { switchRule } from './switchRule.ts'
import { useCurrentRow } from './useCurrentRow.ts'

/** So many are put on the page at once: a list of thousands would hold it up. */
const atOnce = 100

interface FindingsListProps {
  readonly checked: Checked
  /** The id of the element that tells the keys. */
  readonly describedBy: string
}

/** The findings, worst first: a list that is walked and worked with the keyboard. */
export function FindingsList({ checked, describedBy }: FindingsListProps) {
  const { t } = useTranslation()
  const [most, setMost] = useState(atOnce)
  const { findings } = checked
  if (findings.length === 0) return <p className={styles['told']}>{t('checks.clean')}</p>
  return (
    <>
      <FindingsTable checked={checked} most={most} onMost={setMost} describedBy={describedBy} />
      {findings.length > most && (
        <button type="button" className={styles['more']} onClick={() => setMost(most + atOnce)}>
          {t('checks.more', { count: findings.length - most })}
        </button>
      )}
    </>
  )
}

const go = ({ ref }: Finding) => goTo(ref ? [ref] : [])

function switchOff({ check }: Finding, t: Words): void {
  switchRule(check, false)
  const rule = checkTitle(check, session.getState().language)
  tell({ tone: 'info', text: t('checks.switchedOff', { rule }), undo: () => switchRule(check, true) })
}

interface FindingsTableProps extends FindingsListProps {
  /** How many rows are shown. */
  readonly most: number
  readonly onMost: (most: number) => void
}

function FindingsTable({ checked, most, onMost, describedBy }: FindingsTableProps) {
  const { t } = useTranslation()
  const { findings, blueprint } = checked
  const rows = useRef<HTMLTableSectionElement>(null)
  const { at, onFocus, focusRow } = useCurrentRow(rows, findings.length)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (undoByKey(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') document.querySelector<HTMLElement>('[data-canvas]')?.focus()
    const on = event.target instanceof HTMLTableRowElement ? event.target.sectionRowIndex : -1
    const finding = findings[on]
    const key = finding ? listKey(event.key, on, findings.length) : null
    if (!finding || !key) return
    event.preventDefault()
    if (key.is === 'move') {
      if (key.to >= most) onMost(key.to + atOnce)
      focusRow(key.to)
    } else if (key.is === 'go') go(finding)
    else if (key.is === 'fix') mend(finding, t)
    else switchOff(finding, t)
  }
  return (
    <table
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows take the focus is a grid
      role="grid"
      aria-label={t('checks.name')}
      aria-describedby={describedBy}
      className={styles['table']}
    >
      <Head />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys pressed on its rows bubble up to it */}
      <tbody ref={rows} onKeyDown={onKeyDown} onFocus={onFocus}>
        {findings.slice(0, most).map((finding, i) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            blueprint={blueprint}
            current={i === at}
            onGo={() => go(finding)}
            onFix={() => mend(finding, t)}
            onOff={() => switchOff(finding, t)}
          />
        ))}
      </tbody>
    </table>
  )
}

function Head() {
  const { t } = useTranslation()
  return (
    <thead>
      <tr>
        {(['severity', 'finding', 'step', 'actions'] as const).map((column) => (
          <th key={column} scope="col">
            <span>{t(`checks.columns.${column}`)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
