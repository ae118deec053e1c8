import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepComplaints } from '#commands/complaintImport.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { closeDialog, useSession } from '#session/session.ts'
import controls from '../../inspector/controls/Control.module.css'
import { DialogFrame } from '../DialogFrame.tsx'
import styles from '../ImportMeasurementsDialog.module.css'
import { ComplaintImportPreview } from './ComplaintImportPreview.tsx'
import { ComplaintImportQuestions } from './ComplaintImportQuestions.tsx'
import { ComplaintSourcePart } from './ComplaintSourcePart.tsx'
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
  const { rows, table } = running
  const all = rows.flatMap(({ complaint, already }) => (complaint && (again || !already) ? [complaint] : []))
  const keep = () => {
    if (keepComplaints(all)) closeDialog()
  }
  return (
    <>
      <ComplaintSourcePart running={running} />
      {table.length > 0 && (
        <>
          <ComplaintImportQuestions running={running} />
          <ComplaintImportPreview running={running} />
          {rows.some(({ already }) => already) && (
            <label className={controls['yes']}>
              <input
                type="checkbox"
                checked={again}
                onChange={(event) => setAgain(event.currentTarget.checked)}
              />
              {t('complaints.import.again')}
            </label>
          )}
        </>
      )}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={all.length === 0} onClick={keep}>
          {all.length === 0
            ? t('complaints.import.nothing')
            : t('complaints.import.confirm', { count: all.length })}
        </Button>
      </div>
    </>
  )
}
