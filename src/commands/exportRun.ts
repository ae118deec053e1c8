import { askExport } from '#exporters/askExport.ts'
import type { ExportFormat, ExportOptions } from '#exporters/exporter.ts'
import { fileTypes } from '#exporters/fileTypes.ts'
import type { Language } from '#i18n/words.ts'
import { session } from '#session/session.ts'
import { download } from './download.ts'
import { laidNow } from './laidNow.ts'
import { openBlueprintOf } from './selected.ts'
import type { PlannedFile } from './plannedFiles.ts'

/** How making files ended. What cannot be made is refused in words, with what works instead. */
export type ExportEnd =
  | { readonly is: 'done' | 'cancelled' }
  | { readonly is: 'refused'; readonly why: string }

/** Files that are being made. */
export interface ExportRun {
  /** Rejects, in words, where a file cannot be made. */
  readonly end: Promise<ExportEnd>
  readonly cancel: () => void
}

/** Asks for one file of the open blueprint. `onProgress` is told shares 0..1. */
export function startExport(
  file: { readonly format: ExportFormat; readonly options: ExportOptions; readonly language: Language },
  onProgress?: (share: number) => void,
): ReturnType<typeof askExport> {
  const state = session.getState()
  const { placed } = state
  const { format, options, language } = file
  return askExport(
    {
      format,
      options,
      language,
      blueprint: openBlueprintOf(state),
      laid: laidNow(state),
      ...(placed?.routed && { known: placed }),
    },
    onProgress,
  )
}

/** Makes files one after the other and hands each to the browser's downloads. `onProgress` is told shares 0..1 of all. */
export function saveFiles(files: readonly PlannedFile[], onProgress?: (share: number) => void): ExportRun {
  let cancelled = false
  let cancelOne = () => {}
  const each = async (file: PlannedFile, i: number): Promise<ExportEnd> => {
    const asked = startExport(file, (share) => onProgress?.((i + share) / files.length))
    cancelOne = asked.cancel
    const outcome = await asked.outcome
    if (outcome.is !== 'done') return outcome
    download(outcome.content, file.name, fileTypes[file.format].mime)
    onProgress?.((i + 1) / files.length)
    return { is: 'done' }
  }
  const all = async (): Promise<ExportEnd> => {
    for (const [i, file] of files.entries()) {
      const end = cancelled ? ({ is: 'cancelled' } as const) : await each(file, i)
      if (end.is !== 'done') return end
    }
    return { is: 'done' }
  }
  return {
    end: all(),
    cancel: () => {
      cancelled = true
      cancelOne()
    },
  }
}
