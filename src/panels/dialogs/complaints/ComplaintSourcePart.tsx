import { Button, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openBytes } from '#persistence/fileAccess.ts'
import styles from '../ImportMeasurementsDialog.module.css'
import type { ComplaintImport } from './useComplaintImport.ts'

/** Beyond this no list of complaints goes, and reading would stall the page. In bytes. */
const largest = 20_000_000

/** Where the complaints come from: a file, or what is pasted. */
export function ComplaintSourcePart({ running }: { readonly running: ComplaintImport }) {
  const { t } = useTranslation()
  const { source, fault, table, take } = running
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)
  const pick = async () => {
    try {
      const file = await openBytes(['.csv', '.xlsx', '.tsv', '.txt'])
      if (!file) return
      setProblem(file.bytes.length > largest ? 'tooLarge' : null)
      if (file.bytes.length <= largest) take({ name: file.name, content: file.bytes })
    } catch {
      setProblem('unreadable')
    }
  }
  const wrong = problem ?? fault
  return (
    <div className={styles['source']}>
      <p className={styles['text']}>{t('complaints.import.text')}</p>
      <div className={styles['line']}>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconFileUpload size={16} aria-hidden />}
          onClick={() => void pick()}
        >
          {source.name === null ? t('complaints.import.choose') : t('complaints.import.another')}
        </Button>
        {source.name !== null && (
          <output className={styles['text']}>{t('complaints.import.file', { name: source.name })}</output>
        )}
      </div>
      {wrong && (
        <p role="alert" className={styles['problem']}>
          {t(`complaints.import.fault.${wrong}`)}
        </p>
      )}
      <Textarea
        size="xs"
        rows={source.name === null && table.length === 0 ? 5 : 1}
        label={t('complaints.import.paste')}
        classNames={{ input: styles['pasted'] ?? '' }}
        value={typeof source.content === 'string' ? source.content : ''}
        onChange={(event) => take({ name: null, content: event.currentTarget.value })}
      />
      {wrong === null && source.content.length > 0 && table.length === 0 && (
        <p className={styles['text']}>{t('complaints.import.empty')}</p>
      )}
    </div>
  )
}
