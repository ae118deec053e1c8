import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepTableRole, StepTableRow, StepTableSteps } from '#commands/stepTable.ts'
import { Choice } from '../Choice.tsx'
import styles from '../ImportMeasurementsDialog.module.css'
import own from './StepTable.module.css'
import type { StepTableReading } from './useStepTable.ts'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 100

/** Row by row the steps as they were understood, and what was not. */
export function StepTablePreview({ reading: { told } }: { readonly reading: StepTableReading }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<'all' | 'problemsOnly'>('all')
  const { rows, inRow } = told
  const wrong = rows.filter(({ problems }) => problems.length > 0)
  const shown = which === 'all' || wrong.length === 0 ? rows : wrong
  return (
    <section aria-label={t('stepTable.preview')} className={styles['preview']}>
      <Sum told={told} wrong={wrong.length} />
      {inRow && <p className={styles['text']}>{t('stepTable.inRow')}</p>}
      {wrong.length > 0 && (
        <Choice
          label={t('stepTable.show')}
          value={which}
          options={(['all', 'problemsOnly'] as const).map((value) => ({
            value,
            label: t(`stepTable.${value}`),
          }))}
          onChoose={setWhich}
        />
      )}
      <div
        className={`${styles['scroll']} ${own['scroll']}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <Table told={told} rows={shown.slice(0, mostShown)} />
      </div>
      {shown.length > mostShown && (
        <p className={styles['text']}>{t('stepTable.more', { count: shown.length - mostShown })}</p>
      )}
    </section>
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
    <output className={own['sum']}>
      {sums.join(t('registers.listComma'))}
      {wrong > 0 && (
        <span className={styles['problem']}>
          <IconAlertTriangle size={14} aria-hidden /> {t('stepTable.notUnderstood', { count: wrong })}
        </span>
      )}
    </output>
  )
}

interface TableProps {
  readonly told: StepTableSteps
  readonly rows: readonly StepTableRow[]
}

function Table({ told, rows }: TableProps) {
  const { t } = useTranslation()
  return (
    <table className={`${styles['table']} ${own['table']}`} aria-label={t('stepTable.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('stepTable.row')}</th>
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
          <div key={JSON.stringify(problem)} className={styles['problem']}>
            <IconAlertTriangle size={14} aria-hidden />{' '}
            {problem.is === 'noName'
              ? t('stepTable.noName')
              : t(`stepTable.${problem.is}`, { text: problem.text })}
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
