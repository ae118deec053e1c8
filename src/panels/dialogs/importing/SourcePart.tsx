import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PickedBytes } from '#persistence/fileAccess.ts'
import styles from './Import.module.css'
import { useFileChoice } from './useFileChoice.ts'

interface SourcePartProps {
  /** What can be imported. */
  readonly text: string
  /** The file that was taken last. */
  readonly name: string | null
  /** Such as `.csv`. */
  readonly extensions: readonly string[]
  /** In bytes. */
  readonly largest: number
  readonly tooLarge: string
  /** Asks for the first file, where it is not just any file. */
  readonly choose?: string
  /** Why what was taken cannot be read. */
  readonly fault: string | null
  readonly isReading?: boolean
  readonly isEmpty?: boolean
  readonly onTake: (file: PickedBytes) => void
  /** Where rows can be pasted. */
  readonly children?: ReactNode
}

/** Where an import comes from: a file that is chosen or dropped, or what is pasted. */
export function SourcePart({
  text,
  name,
  extensions,
  largest,
  tooLarge,
  choose,
  fault,
  isReading = false,
  isEmpty = false,
  onTake,
  children,
}: SourcePartProps) {
  const { t } = useTranslation()
  const { problem, pick, over, dropping } = useFileChoice({ extensions, largest, onTake })
  const wrong = problem === null ? fault : problem === 'tooLarge' ? tooLarge : t('importing.unreadable')
  return (
    <div className={styles['source']} data-over={over || undefined} {...dropping}>
      <p className={styles['text']}>{text}</p>
      <div className={styles['line']}>
        <Button
          variant="default"
          data-autofocus
          leftSection={<IconFileUpload size={16} aria-hidden />}
          onClick={pick}
        >
          {name === null ? (choose ?? t('importing.choose')) : t('importing.another')}
        </Button>
        {name === null ? (
          <span className={styles['text']}>{t('importing.drop')}</span>
        ) : (
          <output className={styles['text']}>{t('importing.file', { name })}</output>
        )}
      </div>
      {isReading && <output className={styles['text']}>{t('importing.reading')}</output>}
      {wrong !== null && (
        <p role="alert" className={styles['problem']}>
          {wrong}
        </p>
      )}
      {children}
      {wrong === null && isEmpty && <p className={styles['text']}>{t('importing.empty')}</p>}
    </div>
  )
}
