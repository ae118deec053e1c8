import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { valueText } from '#analysis/standardText.ts'
import {
  importChoices,
  type MeasurementColumn,
  type MeasurementPlan,
  type MeasurementProblem,
  type MeasurementRow,
} from '#commands/measurementImport.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { dateText } from '#model/writtenDate.ts'
import { Choice } from './Choice.tsx'
import styles from './ImportMeasurementsDialog.module.css'
import type { MeasurementImport } from './useMeasurementImport.ts'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 100

interface ImportPreviewProps {
  readonly blueprint: Blueprint
  readonly running: MeasurementImport
}

/** Row by row what will be imported, and what is not understood and why. */
export function ImportPreview({ blueprint, running: { rows, plan } }: ImportPreviewProps) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<'all' | 'problemsOnly'>('all')
  const wrong = rows.filter(({ measurement }) => measurement === null)
  const already = rows.filter((row) => row.already).length
  const shown = which === 'all' || wrong.length === 0 ? rows : wrong
  const sums = [
    t('measurements.import.understood', { count: rows.length - wrong.length }),
    ...(wrong.length > 0 ? [t('measurements.import.notUnderstood', { count: wrong.length })] : []),
    ...(already > 0 ? [t('measurements.import.already', { count: already })] : []),
  ]
  return (
    <section aria-label={t('measurements.import.preview')} className={styles['preview']}>
      <output className={wrong.length > 0 ? styles['problem'] : styles['sum']}>
        {sums.join(t('registers.listComma'))}
      </output>
      {wrong.length > 0 && (
        <Choice
          label={t('measurements.import.preview')}
          value={which}
          options={(['all', 'problemsOnly'] as const).map((value) => ({
            value,
            label: t(`measurements.import.${value}`),
          }))}
          onChoose={setWhich}
        />
      )}
      <div
        className={styles['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <Table blueprint={blueprint} rows={shown.slice(0, mostShown)} plan={plan} />
      </div>
      {shown.length > mostShown && (
        <p className={styles['text']}>{t('measurements.import.more', { count: shown.length - mostShown })}</p>
      )}
    </section>
  )
}

interface TableProps {
  readonly blueprint: Blueprint
  readonly rows: readonly MeasurementRow[]
  readonly plan: MeasurementPlan
}

function Table({ blueprint, rows, plan }: TableProps) {
  const { t } = useTranslation()
  const roles = importChoices.columnRoles.filter(
    (role) => plan.columns.includes(role) || role === 'standard' || role === 'date',
  )
  return (
    <table className={styles['table']} aria-label={t('measurements.import.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('measurements.import.row')}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              {t(`measurements.import.role.${role}`)}
            </th>
          ))}
          <th scope="col">{t('measurements.import.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} data-row={row.measurement ? 'understood' : 'problem'}>
            <td>{row.number}</td>
            {roles.map((role) => (
              <td key={role}>{cellText(blueprint, row, role, plan)}</td>
            ))}
            <td>
              <Outcome row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is understood in a cell; what stands in it where the row is not understood. */
function cellText(
  blueprint: Blueprint,
  { measurement, cells }: MeasurementRow,
  role: MeasurementColumn,
  plan: MeasurementPlan,
): string {
  const at = plan.columns.indexOf(role)
  const raw = at < 0 ? '' : (cells[at] ?? '')
  if (!measurement) return raw
  const standard = blueprint.standards.get(measurement.standard)
  switch (role) {
    case 'standard':
      return standard?.metric ?? ''
    case 'value':
      return standard ? valueText(standard, measurement.value, 6) : ''
    case 'date':
      return dateText(measurement.at)
    case 'sample':
    case 'source':
      return String(measurement[role] ?? '')
    case 'step':
      return raw
  }
}

function Outcome({ row: { measurement, problems, already } }: { readonly row: MeasurementRow }) {
  const { t } = useTranslation()
  if (already) return <span className={styles['aside']}>{t('measurements.import.alreadyThere')}</span>
  if (measurement)
    return (
      <IconCheck size={15} className={styles['good']} aria-label={t('measurements.import.isUnderstood')} />
    )
  return (
    <span className={styles['problem']}>
      <IconAlertTriangle size={14} aria-hidden />
      {problems.map((problem) => problemText(problem, t)).join(' ')}
    </span>
  )
}

function problemText(problem: MeasurementProblem, t: Words): string {
  switch (problem.is) {
    case 'noValue':
    case 'noDate':
    case 'noStandard':
      return t(`measurements.import.problem.${problem.is}`)
    case 'value': {
      const { metric, unit, measure } = problem.of
      const words = { text: problem.text, metric }
      if (measure === 'yes-no') return t('measurements.import.problem.share', words)
      return unit === undefined
        ? t('measurements.import.problem.value', words)
        : t('measurements.import.problem.valueIn', { ...words, unit })
    }
    default:
      return t(`measurements.import.problem.${problem.is}`, { text: problem.text })
  }
}
