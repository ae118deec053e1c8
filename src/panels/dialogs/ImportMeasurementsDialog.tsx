import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepMeasurements } from '#commands/measurementImport.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { closeDialog, select, useSession } from '#session/session.ts'
import controls from '../inspector/controls/Control.module.css'
import { DialogFrame } from './DialogFrame.tsx'
import styles from './ImportMeasurementsDialog.module.css'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportQuestions } from './ImportQuestions.tsx'
import { ImportSourcePart } from './ImportSourcePart.tsx'
import { type MeasurementImport, useMeasurementImport } from './useMeasurementImport.ts'

interface ImportMeasurementsDialogProps {
  /** Whose values they are where they do not say it. */
  readonly standard: Id | null
  readonly pasted: string
}

/** Measurements from a file or from the clipboard: looked at and corrected first, then added as one undo step. */
export function ImportMeasurementsDialog({ standard, pasted }: ImportMeasurementsDialogProps) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  return (
    <DialogFrame title={t('measurements.import.title')} width={860}>
      {blueprint && <Import blueprint={blueprint} standard={standard} pasted={pasted} />}
    </DialogFrame>
  )
}

function Import({
  blueprint,
  standard,
  pasted,
}: ImportMeasurementsDialogProps & { readonly blueprint: Blueprint }) {
  const { t } = useTranslation()
  const running = useMeasurementImport(blueprint, standard, pasted)
  const [again, setAgain] = useState(false)
  const { rows, source, table } = running
  const all = rows.flatMap(({ measurement, already }) =>
    measurement && (again || !already) ? [measurement] : [],
  )
  const keep = () => {
    if (!keepMeasurements(all)) return
    const of = new Set(all.map((each) => each.standard))
    const [only] = of
    if (of.size === 1 && only !== undefined) select([{ table: 'standards', id: only }])
    closeDialog()
  }
  return (
    <>
      <ImportSourcePart source={source} onTake={running.take} />
      {source.content.length > 0 && table.rows.length === 0 && (
        <p className={styles['text']}>{t('measurements.import.empty')}</p>
      )}
      {table.rows.length > 0 && (
        <>
          <ImportQuestions blueprint={blueprint} running={running} />
          <ImportPreview blueprint={blueprint} running={running} />
          <Again running={running} again={again} onAgain={setAgain} />
        </>
      )}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={all.length === 0} onClick={keep}>
          {all.length === 0
            ? t('measurements.import.nothing')
            : t('measurements.import.confirm', { count: all.length })}
        </Button>
      </div>
    </>
  )
}

interface AgainProps {
  readonly running: MeasurementImport
  readonly again: boolean
  readonly onAgain: (again: boolean) => void
}

/** Asked only where something would come twice. */
function Again({ running, again, onAgain }: AgainProps) {
  const { t } = useTranslation()
  if (!running.rows.some(({ already }) => already)) return null
  return (
    <label className={controls['yes']}>
      <input type="checkbox" checked={again} onChange={(event) => onAgain(event.currentTarget.checked)} />
      {t('measurements.import.again')}
    </label>
  )
}
