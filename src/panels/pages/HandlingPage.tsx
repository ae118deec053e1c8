import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthsObserved } from '#analysis/complaints/complaintCounts.ts'
import { complaintReport, type ComplaintReport } from '#analysis/complaints/complaintReport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import { useMinute } from '../fields/useMinute.ts'
import { ComplaintCountTables } from './handling/ComplaintCountTables.tsx'
import { CustomersAtRiskPart } from './handling/CustomersAtRiskPart.tsx'
import { HandlingTimesPart } from './handling/HandlingTimesPart.tsx'
import { OccurrencePart } from './handling/OccurrencePart.tsx'
import { OverdueComplaints } from './handling/OverdueComplaints.tsx'
import styles from './handling/Handling.module.css'
import page from './Page.module.css'

/** How complaints are handled: what is past its limit and with whom, the times, the counts, and what follows from them. */
export function HandlingPage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  if (blueprint.complaints.size === 0)
    return <p className={page['message']}>{t('complaints.handling.empty')}</p>
  return <Handling blueprint={blueprint} />
}

function Handling({ blueprint }: { readonly blueprint: Blueprint }) {
  const now = useMinute()
  const { complaints, standards, touchpoints, failPoints } = blueprint
  const report = useMemo(
    () => complaintReport({ complaints, standards, touchpoints, failPoints }, now),
    [complaints, standards, touchpoints, failPoints, now],
  )
  const months = monthsObserved([...complaints.values()])
  return (
    <div className={page['page']}>
      <Summary report={report} months={months} />
      <div className={styles['columns']}>
        <OverdueComplaints blueprint={blueprint} overdue={report.overdue} />
        <HandlingTimesPart blueprint={blueprint} report={report} />
        <ComplaintCountTables blueprint={blueprint} report={report} />
        <OccurrencePart blueprint={blueprint} observed={months} />
        <CustomersAtRiskPart blueprint={blueprint} report={report} />
      </div>
    </div>
  )
}

function Summary({ report, months }: { readonly report: ComplaintReport; readonly months: number }) {
  const { t } = useTranslation()
  const { counts, overdue } = report
  return (
    <p className={styles['summary']}>
      <b>{t('complaints.handling.count', { count: counts.all })}</b>{' '}
      {t('complaints.handling.months', { count: months })} ·{' '}
      {t('complaints.handling.openCount', { count: counts.open })}
      {overdue.length > 0 && (
        <>
          {' · '}
          <span className={styles['late']}>
            {t('complaints.handling.overdueCount', { count: overdue.length })}
          </span>
        </>
      )}
    </p>
  )
}
