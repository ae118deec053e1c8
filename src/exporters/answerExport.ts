import { type Language, loadAllWords } from '#i18n/words.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { editionOf } from './editionOf.ts'
import type { ExportFormat, ExportOptions } from './exporter.ts'
import { exporters } from './exporters.ts'
import type { Means } from './means.ts'
import type { Laid } from './sheetOf.ts'

/** A file as it is asked for, of the worker too. */
export interface ExportQuestion {
  readonly format: ExportFormat
  readonly blueprint: Blueprint
  readonly options: ExportOptions
  readonly language: Language
  /** What is switched on over the drawing. */
  readonly laid?: Laid
  /** Where everything stands already, so that a large blueprint is not laid out again. */
  readonly known?: Placed
}

/** How an export ends. A refusal is said in the reader's words, with what works instead. */
export type ExportOutcome =
  | { readonly is: 'done'; readonly content: Blob | string }
  | { readonly is: 'refused'; readonly why: string }

/** Makes one file. Throws where the means fail, or where the signal among them says that nobody wants it any more. */
export async function answerExport(question: ExportQuestion, means: Means): Promise<ExportOutcome> {
  const { format, blueprint, options, language, laid, known } = question
  await loadAllWords(language)
  const exporter = await exporters[format]()
  const edition = editionOf(blueprint, options, language, { ...(laid && { laid }), ...(known && { known }) })
  means.signal?.throwIfAborted()
  const why = exporter.refusal?.(edition)
  if (why) return { is: 'refused', why }
  return { is: 'done', content: await exporter.write(edition, means) }
}
