import type { Id } from '#model/blueprint.ts'
import { type ListId, lists } from '#model/workbookKeys.ts'

/** The lists there are; what comes back in a workbook knows them by the same names. */
export const checklistIds = lists
export type ChecklistId = ListId

/** Lists that only tell: nobody fills them in. */
export const toldOnly: ReadonlySet<ChecklistId> = new Set([
  'findings',
  'handOffs',
  'surveys',
  'benchmarks',
  'atStake',
])

/** Lists whose columns are left out on paper where nothing stands in them. */
export const sparse: ReadonlySet<ChecklistId> = new Set([...toldOnly, 'complaints'])

/** One of the words that may stand in a column: what the document keeps, and what the reader sees. */
export interface Choice {
  readonly value: string
  readonly word: string
}

/** What a number in a column may be. */
export interface NumberRange {
  readonly whole?: true
  readonly least?: number
  readonly most?: number
}

/** `box` is to be ticked on paper; a `date` is an ISO day, a day and time ("2026-11-22 14:30") or empty. */
export interface Column {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'number' | 'box' | 'date'
  /** For calculating and for coming back, not for reading: left out where people read. */
  readonly spreadsheetOnly?: true
  /** Says in one cell what a spreadsheet has in several columns: left out of spreadsheets. */
  readonly readingOnly?: true
  /** The words that may stand here, in the order of the vocabulary; absent where any text may. */
  readonly choices?: readonly Choice[]
  /** True where several of the choices may stand in one cell, a comma and a space between them. */
  readonly several?: true
  readonly range?: NumberRange
}

/** What stands in a cell; an absent one is left empty, for a hand to fill. */
export type Cell = string | number | undefined

export interface ChecklistRow {
  /** The record the row comes from. */
  readonly id: Id
  readonly cells: Readonly<Record<string, Cell>>
}

/** A checklist in words of one language, whatever the file it is written to. */
export interface Checklist {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly ChecklistRow[]
}

/** A box that nobody has ticked, and one that somebody has. */
export const emptyBox = '☐'
export const tickedBox = '☑'

/** The columns of a list for people to read. */
export const readColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ spreadsheetOnly }) => !spreadsheetOnly)

/** The columns of a list in a spreadsheet: one fact in each. */
export const spreadsheetColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ readingOnly }) => !readingOnly)
