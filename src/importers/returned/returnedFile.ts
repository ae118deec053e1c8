import type { Id } from '#model/blueprint.ts'
import type { ListId } from '#model/workbookKeys.ts'

/** What stands in a cell of a file; empty text where nothing does. Days are ISO, days with a time "2026-11-22 14:30". */
export type ReturnedCell = string | number

export interface ReturnedTableRow {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly cells: readonly ReturnedCell[]
}

/** A list that was filled in. */
export interface ReturnedTable {
  readonly list: ListId
  /** What each column holds; null for one that somebody added. */
  readonly keys: readonly (string | null)[]
  readonly rows: readonly ReturnedTableRow[]
}

/** What came back: a workbook, or a text file with one list. */
export interface ReturnedFile {
  /** The document it was made from, where it says so. */
  readonly blueprint: Id | null
  /** The language of its words, where it says so. */
  readonly language: string | null
  readonly tables: readonly ReturnedTable[]
}

/** One of the words that may stand in a column. */
export interface KnownChoice {
  readonly value: string
  readonly word: string
}

/** A column as the list would be written now. */
export interface KnownColumn {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'number' | 'box' | 'date'
  readonly choices?: readonly KnownChoice[]
  readonly several?: true
  readonly range?: { readonly whole?: true; readonly least?: number; readonly most?: number }
}

/** A list as it would be written now, in the language of the file. */
export interface KnownList {
  readonly list: ListId
  readonly columns: readonly KnownColumn[]
  readonly rows: readonly {
    readonly id: Id
    readonly cells: Readonly<Record<string, string | number | undefined>>
  }[]
}
