import type { Id } from '#model/blueprint.ts'

export const checklistIds = ['failPoints', 'standards', 'touchpoints', 'audit'] as const
export type ChecklistId = (typeof checklistIds)[number]

/** `box` is to be ticked on paper; a `date` is an ISO day or empty. */
export interface Column {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'number' | 'box' | 'date'
  /** For calculating, not for reading: left out where people read. */
  readonly spreadsheetOnly?: true
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

/** A box that nobody has ticked. */
export const emptyBox = '☐'
