import type { Language } from '#i18n/words.ts'
import type { Placed } from '#layout/placed.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { ChecklistId } from '../checklists/checklist.ts'
import type { ExportOptions } from '../exporter.ts'
import type { PictureSize } from '../pictureSize.ts'
import type { Laid } from '../sheetOf.ts'

/** What previews are made of, told once. */
export interface PreviewSource {
  readonly blueprint: Blueprint
  /** What is switched on over the drawing. */
  readonly laid: Laid
  /** Where everything stands already. */
  readonly known?: Placed
}

/** What shall be looked at before it is made. */
export interface PreviewQuestion {
  readonly options: ExportOptions
  readonly language: Language
  /** The pixels that the picture shall fit; null where the file shows no picture. */
  readonly room: PictureSize | null
  /** Whether the drawing falls on pages, as the options say. */
  readonly paged: boolean
  /** Whether the file shows lists, and then with the columns that are for calculating or without. */
  readonly lists: 'calculated' | 'read' | null
}

/** The first rows of a list. */
export interface ListPreview {
  readonly id: ChecklistId
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows the file will have. */
  readonly count: number
}

export interface PicturePreview {
  readonly png: Blob
  /** px of the drawing, whatever the pixels of the preview. */
  readonly width: number
  readonly height: number
  /** How many pages the drawing takes; null where it is one picture. The first of them are shown. */
  readonly pages: number | null
}

export interface Preview {
  readonly picture: PicturePreview | null
  readonly lists: readonly ListPreview[]
}
