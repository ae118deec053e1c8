import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyPicture, runExport } from '#commands/exportBlueprint.ts'
import type { ExportChoice } from '#commands/exportChoice.ts'
import type { ExportEnd, ExportRun } from '#commands/exportRun.ts'
import type { PlannedFile } from '#commands/plannedFiles.ts'
import { tell } from '#session/session.ts'

/** What the dialog is doing, and how the last that it did ended. */
export type Running =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly names: string; readonly share: number }
  | { readonly is: 'copying' }
  | { readonly is: 'ended'; readonly well: boolean; readonly text: string }

const namesOf = (files: readonly PlannedFile[]) => files.map(({ name }) => name).join(', ')

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Makes files, one export at a time. One that is still running when the dialog goes is cancelled. */
export function useExportRun() {
  const { t } = useTranslation()
  const [running, setRunning] = useState<Running>({ is: 'idle' })
  const current = useRef<ExportRun | null>(null)
  const cancelled = t('exportDialog.cancelled')
  useEffect(
    () => () => {
      if (!current.current) return
      current.current.cancel()
      tell({ tone: 'info', text: cancelled })
    },
    [cancelled],
  )
  const ended = (well: boolean, text: string) => setRunning({ is: 'ended', well, text })
  const failed = (error: unknown) => ended(false, t('exportDialog.failed', { why: whyOf(error) }))
  const endedAs = (end: ExportEnd, names: string) => {
    if (end.is === 'done') ended(true, t('exportDialog.saved', { names }))
    else if (end.is === 'refused') ended(false, end.why)
    else ended(false, cancelled)
  }
  const start = (choice: ExportChoice, files: readonly PlannedFile[]) => {
    if (current.current || files.length === 0) return
    const names = namesOf(files)
    const run = runExport(choice, files, (share) => setRunning({ is: 'making', names, share }))
    current.current = run
    setRunning({ is: 'making', names, share: 0 })
    void run.end
      .then((end) => endedAs(end, names), failed)
      .finally(() => {
        current.current = null
      })
  }
  const copy = (file: PlannedFile) => {
    const { format, options, language } = file
    if (format !== 'svg' && format !== 'png') return
    setRunning({ is: 'copying' })
    copyPicture(format, options, language).then(() => ended(true, t('exportDialog.copied')), failed)
  }
  return { running, start, copy, cancel: () => current.current?.cancel() }
}
