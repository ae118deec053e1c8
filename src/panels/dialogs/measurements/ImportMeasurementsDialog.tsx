import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepMeasurements } from '#commands/measurementImport.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { closeDialog, select, useSession } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import { ImportForm } from '../importing/ImportForm.tsx'
import { importSource } from '../importing/importSource.ts'
import { PasteField } from '../importing/PasteField.tsx'
import { SourcePart } from '../importing/SourcePart.tsx'
import { Tick } from '../importing/Tick.tsx'
import { MeasurementPreview } from './MeasurementPreview.tsx'
import { MeasurementQuestions } from './MeasurementQuestions.tsx'
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
  const { rows, table } = running
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
    <ImportForm
      isNothing={all.length === 0}
      confirm={
        all.length === 0 ? t('importing.nothing') : t('measurements.import.confirm', { count: all.length })
      }
      onConfirm={keep}
    >
      <Source running={running} />
      {table.rows.length > 0 && (
        <>
          <MeasurementQuestions blueprint={blueprint} running={running} />
          <MeasurementPreview blueprint={blueprint} running={running} />
          {rows.some(({ already }) => already) && (
            <Tick label={t('importing.again')} checked={again} onTick={setAgain} />
          )}
        </>
      )}
    </ImportForm>
  )
}

/** Beyond this no list of measurements goes, in bytes. */
const largest = 20_000_000

function Source({ running: { source, table, take } }: { readonly running: MeasurementImport }) {
  const { t } = useTranslation()
  return (
    <SourcePart
      text={t('measurements.import.text')}
      name={source.name}
      extensions={['.csv', '.tsv', '.txt']}
      largest={largest}
      tooLarge={t('measurements.import.tooLarge')}
      choose={t('measurements.import.choose')}
      fault={null}
      isEmpty={source.content.length > 0 && table.rows.length === 0}
      onTake={(file) => take(importSource(file))}
    >
      <PasteField label={t('measurements.import.paste')} source={source} onTake={take} />
    </SourcePart>
  )
}
