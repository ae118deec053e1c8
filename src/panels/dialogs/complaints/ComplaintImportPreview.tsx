import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ComplaintColumn, complaintColumns, type ComplaintTableRow } from '#commands/complaintImport.ts'
import type { Words } from '#i18n/words.ts'
import type { Complaint } from '#model/blueprint.ts'
import { complaintLines, complaintStep } from '../../fields/complaintFields.ts'
import type { Field } from '../../fields/field.ts'
import { fieldText } from '../../fields/fieldText.ts'
import { Choice } from '../Choice.tsx'
import styles from '../ImportMeasurementsDialog.module.css'
import type { ComplaintImport } from './useComplaintImport.ts'

/** More rows than these say nothing new, and each costs time. */
const mostShown = 100

/** Row by row what will be imported, and what is not understood and why. */
export function ComplaintImportPreview({ running: { rows, plan } }: { readonly running: ComplaintImport }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<'all' | 'problemsOnly'>('all')
  const troubled = rows.filter(({ troubles }) => troubles.length > 0)
  const shown = which === 'all' || troubled.length === 0 ? rows : troubled
  return (
    <section aria-label={t('complaints.import.preview')} className={styles['preview']}>
      <output className={troubled.length > 0 ? styles['problem'] : styles['sum']}>{sums(rows, t)}</output>
      {troubled.length > 0 && (
        <Choice
          label={t('complaints.import.preview')}
          value={which}
          options={(['all', 'problemsOnly'] as const).map((value) => ({
            value,
            label: t(`complaints.import.${value}`),
          }))}
          onChoose={setWhich}
        />
      )}
      <div
        className={styles['scroll']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <Table
          rows={shown.slice(0, mostShown)}
          roles={complaintColumns.filter((role) => plan.columns.includes(role))}
          columns={plan.columns}
        />
      </div>
      {shown.length > mostShown && (
        <p className={styles['text']}>{t('complaints.import.more', { count: shown.length - mostShown })}</p>
      )}
    </section>
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
    <table className={styles['table']} aria-label={t('complaints.import.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('complaints.import.row')}</th>
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
  const value = complaint?.[role]
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
        <IconCheck size={15} className={styles['good']} aria-label={t('complaints.import.isUnderstood')} />
      )}
      {told.length > 0 && (
        <span className={complaint ? styles['aside'] : styles['problem']}>
          <IconAlertTriangle size={14} aria-hidden /> {told.join(' ')}
        </span>
      )}
    </>
  )
}
