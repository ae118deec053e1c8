import { useTranslation } from 'react-i18next'
import { complaintColumns } from '#commands/complaintImport.ts'
import { ColumnChoices } from '../importing/ColumnChoices.tsx'
import { DayOrderChoice } from '../importing/DayOrderChoice.tsx'
import { Tick } from '../importing/Tick.tsx'
import type { ComplaintImport } from './useComplaintImport.ts'

/** How the list is read, guessed already: each answer can be corrected. */
export function ComplaintImportQuestions({ running }: { readonly running: ComplaintImport }) {
  const { t } = useTranslation()
  const { reading, plan, rows, say, sayOrder, asksOrder } = running
  const { heading, columns } = plan
  const unclear = rows.flatMap(({ troubles }) => troubles).find((trouble) => trouble.is === 'either')
  return (
    <>
      <ColumnChoices
        columns={columns}
        headings={heading ? (reading.table[0] ?? []) : []}
        roles={complaintColumns.map((value) => ({ value, label: t(`complaints.role.${value}`) }))}
        onSay={(chosen) => say({ heading, columns: chosen })}
      />
      <Tick
        label={t('importing.heading')}
        checked={heading}
        onTick={(ticked) => say({ heading: ticked, columns })}
      />
      {asksOrder && <DayOrderChoice date={unclear?.text ?? '3/4'} value={plan.dayOrder} onSay={sayOrder} />}
    </>
  )
}
