import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReturnedListPlan, takeOver } from '#commands/returnedList.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { openBytes } from '#persistence/fileAccess.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import controls from '../../inspector/controls/Control.module.css'
import styles from './BringBack.module.css'
import { ReturnedRows } from './ReturnedRows.tsx'
import { type ChosenFile, useReturnedList } from './useReturnedList.ts'

/** Beyond this no list goes, in bytes. */
const largest = 30_000_000

/** A list that was filled in elsewhere: seen row by row first, then taken over as one undo step. */
export function BringBackDialog({ file }: { readonly file: ChosenFile | null }) {
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
  readonly given: ChosenFile | null
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
    <div className={styles['form']}>
      <p className={styles['text']}>{t('bringBack.text')}</p>
      <ChooseFile file={file} onChoose={setFile} />
      {reading.is === 'reading' && <output className={styles['text']}>{t('bringBack.reading')}</output>}
      {reading.is === 'fault' && (
        <p role="alert" className={styles['problem']}>
          {t(`bringBack.fault.${reading.fault}`)}
        </p>
      )}
      {reading.is === 'read' && (
        <>
          {reading.list.blueprint !== null && reading.list.blueprint !== blueprint.about.id && (
            <p role="alert" className={styles['problem']}>
              {t('bringBack.otherBlueprint')}
            </p>
          )}
          {reading.list.tables.some(({ list }) => list === 'audit' || list === 'measurements') && (
            <Day day={day} onDay={setDay} />
          )}
          <ReturnedRows plan={reading.plan} />
        </>
      )}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={count === 0} onClick={keep}>
          {count === 0 ? t('bringBack.nothing') : t('bringBack.confirm', { count })}
        </Button>
      </div>
    </div>
  )
}

interface ChooseFileProps {
  readonly file: ChosenFile | null
  readonly onChoose: (file: ChosenFile) => void
}

function ChooseFile({ file, onChoose }: ChooseFileProps) {
  const { t } = useTranslation()
  const [fault, setFault] = useState<'unreadable' | 'tooLarge' | null>(null)
  const pick = async () => {
    try {
      const chosen = await openBytes(['.xlsx', '.csv', '.tsv', '.txt'])
      if (!chosen) return
      setFault(chosen.bytes.length > largest ? 'tooLarge' : null)
      if (chosen.bytes.length <= largest) onChoose(chosen)
    } catch {
      setFault('unreadable')
    }
  }
  return (
    <div className={styles['line']}>
      <Button
        variant="default"
        data-autofocus
        leftSection={<IconFileUpload size={16} aria-hidden />}
        onClick={() => void pick()}
      >
        {file === null ? t('bringBack.choose') : t('bringBack.another')}
      </Button>
      {file !== null && (
        <output className={styles['text']}>{t('bringBack.file', { name: file.name })}</output>
      )}
      {fault && (
        <p role="alert" className={styles['problem']}>
          {t(`bringBack.fault.${fault}`)}
        </p>
      )}
    </div>
  )
}

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
      <span className={styles['text']}>{t('bringBack.dayHint')}</span>
    </label>
  )
}
