import { Button, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconFile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlannedFile } from '#commands/plannedFiles.ts'
import styles from './ExportFoot.module.css'
import type { Running } from './useExportRun.ts'

interface ExportFootProps {
  readonly files: readonly PlannedFile[]
  /** The name of the format. */
  readonly format: string
  readonly running: Running
  /** Whether it can be made as it is chosen. */
  readonly possible: boolean
  readonly onCopy: ((file: PlannedFile) => void) | null
  readonly onCancel: () => void
}

/** What will be saved, how far it is, and the way to get it. */
export function ExportFoot({ files, format, running, possible, onCopy, onCancel }: ExportFootProps) {
  const { t } = useTranslation()
  const [file] = files
  const busy = running.is === 'making' || running.is === 'copying'
  return (
    <div className={styles['foot']}>
      <div className={styles['told']}>
        {running.is === 'making' ? <Making {...running} /> : <FileNames files={files} />}
        <output className={styles['end']}>
          {running.is === 'ended' && <Ended well={running.well} text={running.text} />}
        </output>
      </div>
      <div className={styles['actions']}>
        {running.is === 'making' && (
          <Button variant="default" onClick={onCancel}>
            {t('exportDialog.cancel')}
          </Button>
        )}
        {onCopy && file && (
          <Button variant="default" disabled={!possible} onClick={() => !busy && onCopy(file)}>
            {t('exportDialog.copy', { format })}
          </Button>
        )}
        {/* Keeps the focus while it works, which a disabled button would lose. */}
        <Button type="submit" data-autofocus disabled={!possible} aria-disabled={busy || !possible}>
          {t('exportDialog.export', { format })}
        </Button>
      </div>
    </div>
  )
}

function FileNames({ files }: Pick<ExportFootProps, 'files'>) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  const names = files.map(({ name }) => name).join(', ')
  return (
    <p className={styles['files']} title={names}>
      <IconFile size={15} stroke={1.6} aria-hidden />
      <VisuallyHidden>{t('exportDialog.file')}</VisuallyHidden>
      <span>{names}</span>
    </p>
  )
}

function Making({ names, share }: Extract<Running, { is: 'making' }>) {
  const { t } = useTranslation()
  const words = t('exportDialog.making', { names })
  return (
    <div className={styles['making']}>
      <span title={words}>{words}</span>
      <progress value={share} max={1} aria-label={words} />
    </div>
  )
}

const Ended = ({ well, text }: Pick<Extract<Running, { is: 'ended' }>, 'well' | 'text'>) => (
  <span className={styles[well ? 'good' : 'bad']}>
    {well ? <IconCheck size={15} aria-hidden /> : <IconAlertTriangle size={15} aria-hidden />}
    <span>{text}</span>
  </span>
)
