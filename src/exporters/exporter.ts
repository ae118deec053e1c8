import type { Sheet } from '#drawing/sheet.ts'
import type { ThemeName } from '#drawing/theme.ts'
import type { Language, Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { ChecklistId } from './checklists/checklist.ts'
import type { Means } from './means.ts'

export const exportFormats = [
  'svg',
  'png',
  'jpeg',
  'pdf',
  'pptx',
  'docx',
  'xlsx',
  'csv',
  'markdown',
  'html',
  'json',
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What of the blueprint is wanted. A phase of null holds the steps that have none. */
export type Part =
  | { readonly is: 'whole' }
  | { readonly is: 'selection'; readonly steps: readonly Id[] }
  | { readonly is: 'phase'; readonly phase: Id | null }

/** The marks that a drawing may show. */
export const drawnMarks = ['failPoints', 'standards', 'touchpoints', 'times'] as const
export type DrawnMark = (typeof drawnMarks)[number]

export const papers = ['a4', 'a3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** One page that fits the drawing, tiles of the chosen paper, or the phases one below the other. */
export const pageLayouts = ['fit', 'tiled', 'folded'] as const
export type PageLayout = (typeof pageLayouts)[number]

/** Who answers for the document and which one it is: stands beside the drawing. An empty text is left out. */
export interface TitleBlock {
  readonly organisation: string
  readonly author: string
  readonly version: string
  /** ISO day, or empty. */
  readonly date: string
}

/** What a person chose; each format reads what concerns it. */
export interface ExportOptions {
  readonly part: Part
  readonly marks: readonly DrawnMark[]
  /** The lists that go along, in this order. */
  readonly registers: readonly ChecklistId[]
  /** Pixels of the picture for one px of the drawing. */
  readonly scale: number
  readonly background: 'paper' | 'transparent'
  readonly theme: Extract<ThemeName, 'paper' | 'dark'>
  readonly paper: Paper
  readonly pages: PageLayout
  readonly legend: boolean
  /** Null where the drawing stands without one. */
  readonly titleBlock: TitleBlock | null
}

export const usualOptions: ExportOptions = {
  part: { is: 'whole' },
  marks: drawnMarks,
  registers: ['failPoints', 'standards', 'touchpoints'],
  scale: 2,
  background: 'paper',
  theme: 'paper',
  paper: 'a4',
  pages: 'fit',
  legend: false,
  titleBlock: null,
}

/** All that a file is made from: the chosen part, drawn and in records, in the words of one language. */
export interface Edition {
  /** The drawing of the part with the chosen marks. */
  readonly sheet: Sheet
  /** The part with all its records, whatever is drawn of them: what lists are made of. */
  readonly blueprint: Blueprint
  /** What the part was taken from: the same where all of it is wanted. */
  readonly whole: Blueprint
  readonly options: ExportOptions
  readonly words: Words
  readonly language: Language
}

/** One file format. It knows its own format and no other. */
export interface Exporter {
  readonly id: ExportFormat
  /** Why this cannot be made, in the reader's words; null where it can. Asked before `write`. */
  readonly refusal?: (edition: Edition) => string | null
  /** Makes the file. Throws where the means fail, or when the signal among them says that nobody wants it any more. */
  readonly write: (edition: Edition, means: Means) => Promise<Blob | string>
}
