import { Button, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openBytes } from '#persistence/fileAccess.ts'
import styles from './ImportMeasurementsDialog.module.css'
import type { ImportSource } from './useMeasurementImport.ts'

/** Beyond this no list of measurements goes, and reading would stall the page. In bytes. */
const largest = 20_000_000

interface ImportSourcePartProps {
  readonly source: ImportSource
  readonly onTake: (source: ImportSource) => void
}

/** Where the measurements come from: a file, or what is pasted. */
export function ImportSourcePart({ source, onTake }: ImportSourcePartProps) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)
  const pick = async () => {
    try {
      const file = await openBytes(['.csv', '.tsv', '.txt'])
      if (!file) return
      setProblem(file.bytes.length > largest ? 'tooLarge' : null)
      if (file.bytes.length <= largest) onTake({ name: file.name, content: file.bytes })
    } catch {
      setProblem('unreadable')
    }
  }
  const text = typeof source.content === 'string' ? source.content : ''
  return (
    <div className={styles['source']}>
      <p className={styles['text']}>{t('measurements.import.text')}</p>
      <div className={styles['line']}>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconFileUpload size={16} aria-hidden />}
          onClick={() => void pick()}
        >
          {source.name === null ? t('measurements.import.choose') : t('measurements.import.another')}
        </Button>
        {source.name !== null && (
          <output className={styles['text']}>{t('measurements.import.file', { name: source.name })}</output>
        )}
      </div>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {t(`measurements.import.${problem}`)}
        </p>
      )}
      <Textarea
        size="xs"
        rows={source.name === null ? 4 : 1}
        label={t('measurements.import.paste')}
        classNames={{ input: styles['pasted'] ?? '' }}
        value={text}
        onChange={(event) => onTake({ name: null, content: event.currentTarget.value })}
      />
    </div>
  )
}
