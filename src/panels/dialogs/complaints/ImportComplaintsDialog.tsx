import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepComplaints } from '#commands/complaintImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import { ImportForm } from '../importing/ImportForm.tsx'
import { TableSourcePart } from '../importing/TableSourcePart.tsx'
import { Tick } from '../importing/Tick.tsx'
import { ComplaintImportPreview } from './ComplaintImportPreview.tsx'
import { ComplaintImportQuestions } from './ComplaintImportQuestions.tsx'
import { useComplaintImport } from './useComplaintImport.ts'

/** Complaints from a list kept elsewhere: looked at and corrected first, then added as one undo step. */
export function ImportComplaintsDialog() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  return (
    <DialogFrame title={t('complaints.import.title')} width={960} grows>
      {blueprint && <Import blueprint={blueprint} />}
    </DialogFrame>
  )
}

function Import({ blueprint }: { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const running = useComplaintImport(blueprint)
  const [again, setAgain] = useState(false)
  const { rows, reading } = running
  const all = rows.flatMap(({ complaint, already }) => (complaint && (again || !already) ? [complaint] : []))
  const keep = () => {
    if (keepComplaints(all)) closeDialog()
  }
  return (
    <ImportForm
      isNothing={all.length === 0}
      confirm={
        all.length === 0 ? t('importing.nothing') : t('complaints.import.confirm', { count: all.length })
      }
      onConfirm={keep}
    >
      <TableSourcePart
        reading={reading}
        text={t('complaints.import.text')}
        tooLarge={t('complaints.import.tooLarge')}
        onTake={running.take}
      />
      {reading.table.length > 0 && (
        <>
          <ComplaintImportQuestions running={running} />
          <ComplaintImportPreview running={running} />
          {rows.some(({ already }) => already) && (
            <Tick label={t('importing.again')} checked={again} onTick={setAgain} />
          )}
        </>
      )}
    </ImportForm>
  )
}
