import { useTranslation } from 'react-i18next'
import type { ReturnedListPlan, ReturnedListProblem, ReturnedListRow } from '#commands/returnedList.ts'
import type { Words } from '#i18n/words.ts'
import parts from '../importing/Import.module.css'
import { Preview } from '../importing/Preview.tsx'
import { Problem } from '../importing/Problem.tsx'
import styles from './BringBack.module.css'

/** Row by row what will change, and what is not understood and why. */
export function ReturnedRows({ plan: { rows, unchanged } }: { readonly plan: ReturnedListPlan }) {
  const { t } = useTranslation()
  const wrong = rows.filter(({ problems }) => problems.length > 0)
  const count = (outcome: ReturnedListRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const sums = [
    ...(['changed', 'new', 'measured', 'already'] as const).flatMap((outcome) =>
      count(outcome) > 0 ? [`${t(`bringBack.outcome.${outcome}`)}: ${count(outcome)}`] : [],
    ),
    t('bringBack.unchanged', { count: unchanged }),
  ]
  return (
    <Preview
      label={t('bringBack.preview')}
      rows={rows}
      wrong={wrong}
      sum={
        <>
          {rows.length === 0 ? t('bringBack.nothingChanged') : sums.join(t('registers.listComma'))}
          {wrong.length > 0 && <Problem>{t('importing.notUnderstood', { count: wrong.length })}</Problem>}
        </>
      }
    >
      {(shown) => <Table rows={shown} />}
    </Preview>
  )
}

function Table({ rows }: { readonly rows: readonly ReturnedListRow[] }) {
  const { t } = useTranslation()
  return (
    <table className={`${parts['table']} ${styles['table']}`} aria-label={t('bringBack.preview')}>
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
          <li key={JSON.stringify(problem)}>
            <Problem>{problemText(problem, t)}</Problem>
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
