import { useTranslation } from 'react-i18next'
import type { StepTableRole, StepTableRow, StepTableSteps } from '#commands/stepTable.ts'
import styles from '../importing/Import.module.css'
import { Preview } from '../importing/Preview.tsx'
import { Problem } from '../importing/Problem.tsx'
import own from './StepTable.module.css'

/** Row by row the steps as they were understood, and what was not. */
export function StepTablePreview({ told }: { readonly told: StepTableSteps }) {
  const { t } = useTranslation()
  const { rows, inRow } = told
  const wrong = rows.filter(({ problems }) => problems.length > 0)
  return (
    <Preview
      label={t('importing.preview')}
      rows={rows}
      wrong={wrong}
      sum={<Sum told={told} wrong={wrong.length} />}
      note={inRow && <p className={styles['text']}>{t('stepTable.inRow')}</p>}
    >
      {(shown) => <Table told={told} rows={shown} />}
    </Preview>
  )
}

const different = (names: readonly string[]) => new Set(names.filter((name) => name !== '')).size

/** What the blueprint will hold, and in how many rows something is not understood. */
function Sum({ told: { steps }, wrong }: { readonly told: StepTableSteps; readonly wrong: number }) {
  const { t } = useTranslation()
  const lanes = different(steps.map(({ lane }) => lane))
  const phases = different(steps.map(({ phase }) => phase))
  const sums = [
    t('stepTable.steps', { count: steps.length }),
    ...(lanes > 0 ? [t('stepTable.lanes', { count: lanes })] : []),
    ...(phases > 0 ? [t('stepTable.phases', { count: phases })] : []),
  ]
  return (
    <>
      {sums.join(t('registers.listComma'))}
      {wrong > 0 && <Problem>{t('importing.notUnderstood', { count: wrong })}</Problem>}
    </>
  )
}

interface TableProps {
  readonly told: StepTableSteps
  readonly rows: readonly StepTableRow[]
}

function Table({ told, rows }: TableProps) {
  const { t } = useTranslation()
  return (
    <table className={`${styles['table']} ${own['table']}`} aria-label={t('importing.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('importing.row')}</th>
          <th scope="col">{t('stepTable.role.step')}</th>
          {(['lane', 'phase'] as const).map((role) => (
            <th key={role} scope="col" className={own['band']}>
              {t(`stepTable.role.${role}`)}
            </th>
          ))}
          <th scope="col">{t('stepTable.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.number} row={row} told={told} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: StepTableRow
  readonly told: StepTableSteps
}

function Row({ row: { number, step, problems }, told: { steps, inRow } }: RowProps) {
  const { t } = useTranslation()
  const told = step === null ? undefined : steps[step]
  const next = inRow ? [] : (told?.next ?? [])
  const ways = next.map(({ to, label }) => [steps[to]?.name, label && `(${label})`].filter(Boolean).join(' '))
  return (
    <tr data-row={problems.length > 0 ? 'problem' : 'understood'}>
      <td>{number}</td>
      <td>
        {told?.name}
        <span className={own['bands']}>{[told?.lane, told?.phase].filter(Boolean).join(' · ')}</span>
      </td>
      <td className={own['band']}>{told?.lane}</td>
      <td className={own['band']}>{told?.phase}</td>
      <td>
        <Said of="next" texts={ways} />
        <Said of="evidence" texts={told?.evidence} />
        <Said of="failPoint" texts={told?.failPoints} />
        <Said of="standard" texts={told?.standards} />
        {problems.map((problem) => (
          <div key={JSON.stringify(problem)}>
            <Problem>
              {problem.is === 'noName'
                ? t('stepTable.noName')
                : t(`stepTable.${problem.is}`, { text: problem.text })}
            </Problem>
          </div>
        ))}
      </td>
    </tr>
  )
}

interface SaidProps {
  readonly of: StepTableRole
  readonly texts: readonly string[] | undefined
}

/** What one column says of a step, taken apart as it was understood. */
function Said({ of, texts = [] }: SaidProps) {
  const { t } = useTranslation()
  if (texts.length === 0) return null
  return <div>{t('stepTable.said', { role: t(`stepTable.role.${of}`), texts: texts.join(' · ') })}</div>
}
