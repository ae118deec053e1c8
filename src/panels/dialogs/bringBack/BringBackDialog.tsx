import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReturnedFault, type ReturnedListPlan, takeOver } from '#commands/returnedList.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'
import { closeDialog, useSession } from '#session/session.ts'
import controls from '../../inspector/controls/Control.module.css'
import { DialogFrame } from '../DialogFrame.tsx'
import parts from '../importing/Import.module.css'
import { ImportForm } from '../importing/ImportForm.tsx'
import { SourcePart } from '../importing/SourcePart.tsx'
import styles from './BringBack.module.css'
import { ReturnedRows } from './ReturnedRows.tsx'
import { type ReturnedReading, useReturnedList } from './useReturnedList.ts'

/** Beyond this no list goes, in bytes. */
const largest = 30_000_000

/** A list that was filled in elsewhere: seen row by row first, then taken over as one undo step. */
export function BringBackDialog({ file }: { readonly file: PickedBytes | null }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  return (
    <DialogFrame title={t('bringBack.title')} width={900} grows>
      {blueprint && <BringBack blueprint={blueprint} given={file} />}
    </DialogFrame>
  )
}

const taken = ({ rows }: ReturnedListPlan) =>
  rows.filter(({ outcome }) => outcome === 'changed' || outcome === 'new' || outcome === 'measured').length

function BringBack({
  blueprint,
  given,
}: {
  readonly blueprint: Blueprint
  readonly given: PickedBytes | null
}) {
  const { t } = useTranslation()
  const [file, setFile] = useState(given)
  const { reading, day, setDay } = useReturnedList(blueprint, file)
  const plan = reading.is === 'read' ? reading.plan : null
  const count = plan ? taken(plan) : 0
  const keep = () => {
    if (plan && takeOver(plan, count)) closeDialog()
  }
  return (
    <ImportForm
      isNothing={count === 0}
      confirm={count === 0 ? t('bringBack.nothing') : t('bringBack.confirm', { count })}
      onConfirm={keep}
    >
      <Source name={file?.name ?? null} reading={reading} onTake={setFile} />
      {reading.is === 'read' && (
        <>
          {reading.list.blueprint !== null && reading.list.blueprint !== blueprint.about.id && (
            <p role="alert" className={parts['problem']}>
              {t('bringBack.otherBlueprint')}
            </p>
          )}
          {reading.list.tables.some(({ list }) => list === 'audit' || list === 'measurements') && (
            <Day day={day} onDay={setDay} />
          )}
          <ReturnedRows plan={reading.plan} />
        </>
      )}
    </ImportForm>
  )
}

interface SourceProps {
  readonly name: string | null
  readonly reading: ReturnedReading
  readonly onTake: (file: PickedBytes) => void
}

function Source({ name, reading, onTake }: SourceProps) {
  const { t } = useTranslation()
  return (
    <SourcePart
      text={t('bringBack.text')}
      name={name}
      extensions={['.xlsx', '.csv', '.tsv', '.txt']}
      largest={largest}
      tooLarge={t('bringBack.fault.tooLarge')}
      fault={reading.is === 'fault' ? faultText(reading.fault, t) : null}
      isReading={reading.is === 'reading'}
      onTake={onTake}
    />
  )
}

const faultText = (fault: ReturnedFault, t: Words): string =>
  fault === 'notAWorkbook' ? t('importing.notAWorkbook') : t(`bringBack.fault.${fault}`)

/** When was measured what bears no date. */
function Day({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) {
  const { t } = useTranslation()
  return (
    <label className={styles['day']}>
      {t('bringBack.day')}
      <input
        type="date"
        max="9999-12-31"
        className={controls['box']}
        value={day}
        onChange={(event) => onDay(event.currentTarget.value)}
      />
      <span className={parts['text']}>{t('bringBack.dayHint')}</span>
    </label>
  )
}
