import { Button, Textarea, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createFromSteps } from '#commands/stepTable.ts'
import { openBytes, type PickedBytes } from '#persistence/fileAccess.ts'
import { closeDialog } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import styles from '../ImportMeasurementsDialog.module.css'
import own from './StepTable.module.css'
import { StepColumnChoices } from './StepColumnChoices.tsx'
import { StepTablePreview } from './StepTablePreview.tsx'
import { type StepTableReading, useStepTable } from './useStepTable.ts'

/** Beyond this no table of steps goes, in bytes. */
const largest = 30_000_000

/** A new blueprint from a table of steps: looked at and corrected first. */
export function StepTableDialog({ file }: { readonly file: PickedBytes | null }) {
  const { t } = useTranslation()
  const reading = useStepTable(file)
  const [title, setTitle] = useState('')
  const { steps } = reading.told
  const shownTitle = title || reading.source.name?.replace(/\.[^.]*$/, '') || ''
  const create = () => {
    closeDialog()
    void createFromSteps(steps, shownTitle.trim() || t('stepTable.untitled'))
  }
  return (
    <DialogFrame title={t('stepTable.title')} width={860} grows>
      <Source reading={reading} />
      {reading.table.length > 0 && (
        <>
          <StepColumnChoices reading={reading} />
          <StepTablePreview reading={reading} />
          <TextInput
            className={own['title'] ?? ''}
            size="xs"
            label={t('stepTable.name')}
            placeholder={t('stepTable.untitled')}
            value={shownTitle}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </>
      )}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={steps.length === 0} onClick={create}>
          {steps.length === 0 ? t('stepTable.nothing') : t('stepTable.confirm', { count: steps.length })}
        </Button>
      </div>
    </DialogFrame>
  )
}

function Source({ reading: { source, fault, table, take } }: { readonly reading: StepTableReading }) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)
  const pick = async () => {
    try {
      const file = await openBytes(['.xlsx', '.csv', '.tsv', '.txt'])
      if (!file) return
      setProblem(file.bytes.length > largest ? 'tooLarge' : null)
      if (file.bytes.length <= largest) take({ name: file.name, content: file.bytes })
    } catch {
      setProblem('unreadable')
    }
  }
  const wrong = problem ?? fault
  const text = typeof source.content === 'string' ? source.content : ''
  return (
    <div className={styles['source']}>
      <p className={styles['text']}>{t('stepTable.text')}</p>
      <div className={styles['line']}>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconFileUpload size={16} aria-hidden />}
          onClick={() => void pick()}
        >
          {source.name === null ? t('stepTable.choose') : t('stepTable.another')}
        </Button>
        {source.name !== null && (
          <output className={styles['text']}>{t('stepTable.file', { name: source.name })}</output>
        )}
      </div>
      {wrong && (
        <p role="alert" className={styles['problem']}>
          {t(`stepTable.fault.${wrong}`)}
        </p>
      )}
      <Textarea
        size="xs"
        rows={source.name === null ? 5 : 2}
        wrap="off"
        label={t('stepTable.paste')}
        classNames={{ input: styles['pasted'] ?? '' }}
        value={text}
        onChange={(event) => take({ name: null, content: event.currentTarget.value })}
      />
      {wrong === null && source.content.length > 0 && table.length === 0 && (
        <p className={styles['text']}>{t('stepTable.empty')}</p>
      )}
    </div>
  )
}
