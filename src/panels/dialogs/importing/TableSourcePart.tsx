import { useTranslation } from 'react-i18next'
import { importSource, type ImportSource } from './importSource.ts'
import { PasteField } from './PasteField.tsx'
import { SourcePart } from './SourcePart.tsx'
import type { TableReading } from './useTable.ts'

/** No table that somebody keeps by hand is larger, in bytes. */
const largest = 30_000_000

interface TableSourcePartProps {
  readonly reading: Omit<TableReading, 'take'>
  /** What can be imported. */
  readonly text: string
  readonly tooLarge: string
  readonly onTake: (source: ImportSource) => void
}

/** A table from a workbook, from a text file or from the clipboard. */
export function TableSourcePart({ reading, text, tooLarge, onTake }: TableSourcePartProps) {
  const { t } = useTranslation()
  const { source, fault, isEmpty } = reading
  return (
    <SourcePart
      text={text}
      name={source.name}
      extensions={['.xlsx', '.csv', '.tsv', '.txt']}
      largest={largest}
      tooLarge={tooLarge}
      fault={fault === null ? null : fault === 'tooLarge' ? tooLarge : t('importing.notAWorkbook')}
      isEmpty={isEmpty}
      onTake={(file) => onTake(importSource(file))}
    >
      <PasteField label={t('importing.paste')} source={source} onTake={onTake} />
    </SourcePart>
  )
}
