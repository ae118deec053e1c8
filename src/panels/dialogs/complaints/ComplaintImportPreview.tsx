import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ComplaintColumn, complaintColumns, type ComplaintTableRow } from '#commands/complaintImport.ts'
import type { Words } from '#i18n/words.ts'
import type { Complaint } from '#model/blueprint.ts'
import { complaintLines, complaintStep } from '../../fields/complaintFields.ts'
import type { Field } from '../../fields/field.ts'
import { fieldText } from '../../fields/fieldText.ts'
import styles from '../importing/Import.module.css'
import { Preview } from '../importing/Preview.tsx'
import { Problem } from '../importing/Problem.tsx'
import type { ComplaintImport } from './useComplaintImport.ts'

/** Row by row what will be imported, and what is not understood and why. */
export function ComplaintImportPreview({ running: { rows, plan } }: { readonly running: ComplaintImport }) {
  const { t } = useTranslation()
  const troubled = rows.filter(({ troubles }) => troubles.length > 0)
  const sum = sums(rows, t)
  return (
    <Preview
      label={t('importing.preview')}
      rows={rows}
      wrong={troubled}
      sum={troubled.length > 0 ? <Problem>{sum}</Problem> : sum}
    >
      {(shown) => (
        <Table
          rows={shown}
          roles={complaintColumns.filter((role) => plan.columns.includes(role))}
          columns={plan.columns}
        />
      )}
    </Preview>
  )
}

/** How many rows are taken, how many are not, and how many cells of those taken are left out. */
function sums(rows: readonly ComplaintTableRow[], t: Words): string {
  const taken = rows.filter(({ complaint }) => complaint !== null)
  const cells = taken.reduce((sum, { troubles }) => sum + troubles.length, 0)
  const already = rows.filter((row) => row.already).length
  return [
    t('complaints.import.understood', { count: taken.length }),
    ...(taken.length < rows.length
      ? [t('complaints.import.notUnderstood', { count: rows.length - taken.length })]
      : []),
    ...(cells > 0 ? [t('complaints.import.cellsLeftOut', { count: cells })] : []),
    ...(already > 0 ? [t('complaints.import.already', { count: already })] : []),
  ].join(t('registers.listComma'))
}

interface TableProps {
  readonly rows: readonly ComplaintTableRow[]
  readonly roles: readonly ComplaintColumn[]
  readonly columns: readonly (ComplaintColumn | null)[]
}

function Table({ rows, roles, columns }: TableProps) {
  const { t } = useTranslation()
  return (
    <table className={styles['table']} aria-label={t('importing.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('importing.row')}</th>
          <th scope="col">{t('complaints.import.outcome')}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              {t(`complaints.role.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} data-row={row.complaint ? 'understood' : 'problem'}>
            <td>{row.number}</td>
            <td>
              <Outcome row={row} />
            </td>
            {roles.map((role) => (
              <td key={role}>{cellText(row, role, columns, t)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const fields = new Map<string, Field<Complaint>>(
  [complaintStep, ...complaintLines].map((field) => [field.key, field]),
)

/** What is understood in a cell; what stands in it where that is not. */
function cellText(
  { complaint, cells }: ComplaintTableRow,
  role: ComplaintColumn,
  columns: readonly (ComplaintColumn | null)[],
  t: Words,
): string {
  const field = fields.get(role)
  // A time of day goes into the receipt.
  const value = role === 'receivedTime' ? undefined : complaint?.[role]
  return value === undefined || !field
    ? (cells[columns.indexOf(role)] ?? '')
    : fieldText(field.as, value, complaint, t)
}

function Outcome({ row: { complaint, troubles, already } }: { readonly row: ComplaintTableRow }) {
  const { t } = useTranslation()
  const told = troubles.map(({ is, role, text }) =>
    t(`complaints.import.trouble.${is}`, { text, column: t(`complaints.role.${role}`) }),
  )
  return (
    <>
      {already && <span className={styles['aside']}>{t('complaints.import.alreadyThere')} </span>}
      {told.length === 0 && !already && (
        <IconCheck size={15} className={styles['good']} aria-label={t('importing.isUnderstood')} />
      )}
      {told.length > 0 && (
        <span className={complaint ? styles['aside'] : styles['problem']}>
          <IconAlertTriangle size={14} aria-hidden /> {told.join(' ')}
        </span>
      )}
    </>
  )
}
