import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { StepTableRow, StepTableSteps } from '#commands/stepTable.ts'
import styles from '../ImportMeasurementsDialog.module.css'
import type { StepTableReading } from './useStepTable.ts'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 100

/** Row by row the steps as they were understood, and what was not. */
export function StepTablePreview({ reading: { told } }: { readonly reading: StepTableReading }) {
  const { t } = useTranslation()
  const { rows, inRow } = told
  return (
    <section aria-label={t('stepTable.preview')} className={styles['preview']}>
      {inRow && <p className={styles['text']}>{t('stepTable.inRow')}</p>}
      <div
        className={styles['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <table className={styles['table']} aria-label={t('stepTable.preview')}>
          <thead>
            <tr>
              <th scope="col">{t('stepTable.row')}</th>
              {(['step', 'lane', 'phase'] as const).map((role) => (
                <th key={role} scope="col">
                  {t(`stepTable.role.${role}`)}
                </th>
              ))}
              <th scope="col">{t('stepTable.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostShown).map((row) => (
              <Row key={row.number} row={row} steps={told.steps} inRow={inRow} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > mostShown && (
        <p className={styles['text']}>{t('stepTable.more', { count: rows.length - mostShown })}</p>
      )}
    </section>
  )
}

interface RowProps extends Pick<StepTableSteps, 'steps' | 'inRow'> {
  readonly row: StepTableRow
}

function Row({ row: { number, step, problems }, steps, inRow }: RowProps) {
  const { t } = useTranslation()
  const told = step === null ? undefined : steps[step]
  const names = inRow ? [] : (told?.next ?? []).map(({ to }) => steps[to]?.name ?? '')
  const marks = told && {
    evidence: told.evidence.length,
    failPoints: told.failPoints.length,
    standards: told.standards.length,
  }
  return (
    <tr data-row={problems.length > 0 ? 'problem' : 'understood'}>
      <td>{number}</td>
      <td>{told?.name}</td>
      <td>{told?.lane}</td>
      <td>{told?.phase}</td>
      <td>
        {names.length > 0 && (
          <div>{t('stepTable.nextSteps', { names: names.join(t('registers.listComma')) })}</div>
        )}
        {marks && marks.evidence + marks.failPoints + marks.standards > 0 && (
          <div>{t('stepTable.marks', marks)}</div>
        )}
        {problems.map((problem) => (
          <div key={JSON.stringify(problem)} className={styles['problem']}>
            <IconAlertTriangle size={14} aria-hidden />{' '}
            {problem.is === 'noName'
              ? t('stepTable.noName')
              : t('stepTable.unknownNext', { text: problem.text })}
          </div>
        ))}
      </td>
    </tr>
  )
}
