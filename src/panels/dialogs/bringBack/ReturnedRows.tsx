import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnedListPlan, ReturnedListProblem, ReturnedListRow } from '#commands/returnedList.ts'
import type { Words } from '#i18n/words.ts'
import { Choice } from '../Choice.tsx'
import styles from './BringBack.module.css'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 200

/** Row by row what will change, and what is not understood and why. */
export function ReturnedRows({ plan: { rows, unchanged } }: { readonly plan: ReturnedListPlan }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<'all' | 'problemsOnly'>('all')
  const wrong = rows.filter(({ problems }) => problems.length > 0)
  const shown = which === 'all' || wrong.length === 0 ? rows : wrong
  const count = (outcome: ReturnedListRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const sums = [
    ...(['changed', 'new', 'measured', 'already'] as const).flatMap((outcome) =>
      count(outcome) > 0 ? [`${t(`bringBack.outcome.${outcome}`)}: ${count(outcome)}`] : [],
    ),
    t('bringBack.unchanged', { count: unchanged }),
  ]
  return (
    <section aria-label={t('bringBack.preview')} className={styles['preview']}>
      <output className={styles['sum']}>
        {rows.length === 0 ? t('bringBack.nothingChanged') : sums.join(t('registers.listComma'))}
        {wrong.length > 0 && (
          <span className={styles['problem']}>
            <IconAlertTriangle size={14} aria-hidden />{' '}
            {t('bringBack.notUnderstood', { count: wrong.length })}
          </span>
        )}
      </output>
      {wrong.length > 0 && (
        <Choice
          label={t('bringBack.show')}
          value={which}
          options={(['all', 'problemsOnly'] as const).map((value) => ({
            value,
            label: t(`bringBack.${value}`),
          }))}
          onChoose={setWhich}
        />
      )}
      {shown.length > 0 && (
        <div
          className={styles['scroll']}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
          tabIndex={0}
        >
          <Table rows={shown.slice(0, mostShown)} />
        </div>
      )}
      {shown.length > mostShown && (
        <p className={styles['text']}>{t('bringBack.more', { count: shown.length - mostShown })}</p>
      )}
    </section>
  )
}

function Table({ rows }: { readonly rows: readonly ReturnedListRow[] }) {
  const { t } = useTranslation()
  return (
    <table className={styles['table']} aria-label={t('bringBack.preview')}>
      <thead>
        <tr>
          {(['name', 'what'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`bringBack.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.list} ${row.number}`} data-outcome={row.outcome}>
            <td className={styles['name']}>
              <span className={styles['place']}>
                {t('bringBack.place', { list: t(`bringBack.lists.${row.list}`), row: row.number })}
              </span>
              {row.name}
            </td>
            <td>
              <What row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What happens to one record. */
function What({ row: { outcome, differences, problems } }: { readonly row: ReturnedListRow }) {
  const { t } = useTranslation()
  return (
    <>
      {outcome !== 'problem' && outcome !== 'same' && (
        <strong className={styles['outcome']} data-outcome={outcome}>
          {t(`bringBack.outcome.${outcome}`)}
        </strong>
      )}
      <ul className={styles['list']}>
        {differences.map(({ column, before, after }) => (
          <li key={column}>
            <span className={styles['column']}>{column}</span>{' '}
            {outcome === 'changed' && (
              <>
                <del>{before === '' ? t('bringBack.empty') : before}</del> {'→ '}
              </>
            )}
            <ins>{after === '' ? t('bringBack.empty') : after}</ins>
          </li>
        ))}
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} className={styles['problem']}>
            <IconAlertTriangle size={14} aria-hidden /> {problemText(problem, t)}
          </li>
        ))}
      </ul>
    </>
  )
}

function problemText(problem: ReturnedListProblem, t: Words): string {
  switch (problem.is) {
    case 'range': {
      const { column, text, least = -Infinity, most } = problem
      if (most === undefined) return t('bringBack.problem.least', { column, text, least })
      return t('bringBack.problem.range', { column, text, least, most })
    }
    case 'missing':
      return t('bringBack.problem.missing', { column: problem.column })
    case 'incomplete':
    case 'closedBeforeCommunicated':
    case 'newCheck':
      return t(`bringBack.problem.${problem.is}`)
    case 'choice':
    case 'number':
    case 'whole':
    case 'date':
    case 'either':
      return t(`bringBack.problem.${problem.is}`, { column: problem.column, text: problem.text })
    default:
      return t(`bringBack.problem.${problem.is}`, { text: problem.text })
  }
}
