import { Button, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openBytes } from '#persistence/fileAccess.ts'
import styles from './ImportAnswersDialog.module.css'
import type { AnswersImport } from './useAnswersImport.ts'

/** Beyond this no file of answers goes, in bytes. */
const largest = 60_000_000

/** Where the answers come from: a file that is chosen or dropped, or what is pasted. */
export function AnswersSourcePart({ running }: { readonly running: AnswersImport }) {
  const { t } = useTranslation()
  const { source, take } = running
  const [problem, setProblem] = useState<'unreadable' | 'tooLarge' | null>(null)
  const [over, setOver] = useState(false)
  const takeBytes = (name: string, bytes: Uint8Array) => {
    setProblem(bytes.length > largest ? 'tooLarge' : null)
    if (bytes.length <= largest) take({ name, content: bytes })
  }
  const pick = async () => {
    try {
      const file = await openBytes(['.csv', '.xlsx', '.tsv', '.txt'])
      if (file) takeBytes(file.name, file.bytes)
    } catch {
      setProblem('unreadable')
    }
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const [file] = event.dataTransfer.files
    try {
      if (file) takeBytes(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch {
      setProblem('unreadable')
    }
  }
  return (
    <div
      className={styles['source']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p className={styles['text']}>{t('answers.text')}</p>
      <div className={styles['line']}>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconFileUpload size={16} aria-hidden />}
          onClick={() => void pick()}
        >
          {source.name === null ? t('answers.choose') : t('answers.another')}
        </Button>
        {source.name === null ? (
          <span className={styles['text']}>{t('answers.drop')}</span>
        ) : (
          <output className={styles['text']}>{t('answers.file', { name: source.name })}</output>
        )}
      </div>
      <SourceState running={running} problem={problem} />
    </div>
  )
}

interface SourceStateProps {
  readonly running: AnswersImport
  readonly problem: 'unreadable' | 'tooLarge' | null
}

/** What became of the source, and where rows are pasted. */
function SourceState({ running: { source, opened, take }, problem }: SourceStateProps) {
  const { t } = useTranslation()
  const wrong = problem ?? (opened.is === 'fault' ? opened.fault : null)
  return (
    <>
      {opened.is === 'opening' && <output className={styles['text']}>{t('answers.reading')}</output>}
      {wrong && (
        <p role="alert" className={styles['problem']}>
          {t(`answers.fault.${wrong}`)}
        </p>
      )}
      {opened.is === 'open' && opened.tables.length === 0 && (
        <p className={styles['text']}>{t('answers.empty')}</p>
      )}
      {source.name === null && (
        <Textarea
          size="xs"
          rows={source.content.length === 0 ? 4 : 2}
          label={t('answers.paste')}
          classNames={{ input: styles['pasted'] ?? '' }}
          value={typeof source.content === 'string' ? source.content : ''}
          onChange={(event) => take({ name: null, content: event.currentTarget.value })}
        />
      )}
    </>
  )
}
