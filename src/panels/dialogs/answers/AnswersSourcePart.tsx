import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { importSource } from '../importing/importSource.ts'
import { PasteField } from '../importing/PasteField.tsx'
import { SourcePart } from '../importing/SourcePart.tsx'
import type { AnswersImport } from './useAnswersImport.ts'

/** Beyond this no file of answers goes, in bytes. */
const largest = 60_000_000

/** Where the answers come from: a file that is chosen or dropped, or what is pasted. */
export const AnswersSourcePart = memo(function AnswersSourcePart({
  running,
}: {
  readonly running: AnswersImport
}) {
  const { t } = useTranslation()
  const { source, opened, take } = running
  const fault = opened.is === 'fault' ? opened.fault : null
  return (
    <SourcePart
      text={t('answers.text')}
      name={source.name}
      extensions={['.csv', '.xlsx', '.tsv', '.txt']}
      largest={largest}
      tooLarge={t('answers.fault.tooLarge')}
      fault={fault && (fault === 'notAWorkbook' ? t('importing.notAWorkbook') : t(`answers.fault.${fault}`))}
      isReading={opened.is === 'opening'}
      isEmpty={opened.is === 'open' && opened.tables.length === 0}
      onTake={(file) => take(importSource(file))}
    >
      {source.name === null && <PasteField label={t('answers.paste')} source={source} onTake={take} />}
    </SourcePart>
  )
})
