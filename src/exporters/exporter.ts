import type { Words } from '#i18n/words.ts'
import type { Sheet } from '#drawing/sheet.ts'
import type { ChecklistId } from './checklists/checklist.ts'

export const exportFormats = ['svg', 'png', 'jpeg', 'csv', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What a person chose; each format reads what concerns it. */
export interface ExportOptions {
  /** Pixels of the picture for one px of the drawing. */
  readonly scale: number
  readonly background: 'paper' | 'transparent'
  readonly checklist: ChecklistId
}

export const usualOptions: ExportOptions = { scale: 2, background: 'paper', checklist: 'failPoints' }

/** One file format. It knows its own format and no other. */
export interface Exporter {
  readonly id: ExportFormat
  readonly extension: string
  readonly mime: string
  /** Why this cannot be made, in the reader's words; null where it can. Asked before `write`. */
  readonly refusal?: (sheet: Sheet, options: ExportOptions, words: Words) => string | null
  /** Makes the file. Throws where the browser fails, or when `signal` says that nobody wants it any more. */
  readonly write: (
    sheet: Sheet,
    options: ExportOptions,
    words: Words,
    signal?: AbortSignal,
  ) => Promise<Blob | string>
}
