import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { valueText } from '#analysis/standardText.ts'
import {
  type MeasurementColumn,
  measurementColumns,
  type MeasurementPlan,
  type MeasurementProblem,
  type MeasurementRow,
} from '#commands/measurementImport.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { dateText } from '#model/writtenDate.ts'
import styles from '../importing/Import.module.css'
import { Preview } from '../importing/Preview.tsx'
import { Problem } from '../importing/Problem.tsx'
import type { MeasurementImport } from './useMeasurementImport.ts'

interface MeasurementPreviewProps {
  readonly blueprint: Blueprint
  readonly running: MeasurementImport
}

/** Row by row what will be imported, and what is not understood and why. */
export function MeasurementPreview({ blueprint, running: { rows, plan } }: MeasurementPreviewProps) {
  const { t } = useTranslation()
  const wrong = rows.filter(({ measurement }) => measurement === null)
  const already = rows.filter((row) => row.already).length
  const sums = [
    t('measurements.import.understood', { count: rows.length - wrong.length }),
    ...(wrong.length > 0 ? [t('measurements.import.notUnderstood', { count: wrong.length })] : []),
    ...(already > 0 ? [t('measurements.import.already', { count: already })] : []),
  ].join(t('registers.listComma'))
  return (
    <Preview
      label={t('importing.preview')}
      rows={rows}
      wrong={wrong}
      sum={wrong.length > 0 ? <Problem>{sums}</Problem> : sums}
    >
      {(shown) => <Table blueprint={blueprint} rows={shown} plan={plan} />}
    </Preview>
  )
}

interface TableProps {
  readonly blueprint: Blueprint
  readonly rows: readonly MeasurementRow[]
  readonly plan: MeasurementPlan
}

function Table({ blueprint, rows, plan }: TableProps) {
  const { t } = useTranslation()
  const roles = measurementColumns.filter(
    (role) => plan.columns.includes(role) || role === 'standard' || role === 'date',
  )
  return (
    <table className={styles['table']} aria-label={t('importing.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('importing.row')}</th>
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
    return <IconCheck size={15} className={styles['good']} aria-label={t('importing.isUnderstood')} />
  return <Problem>{problems.map((problem) => problemText(problem, t)).join(' ')}</Problem>
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
