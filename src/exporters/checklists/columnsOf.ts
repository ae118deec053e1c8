import type { Catalogue, Words } from '#i18n/words.ts'
import type { Column } from './checklist.ts'

type ColumnKey = keyof Catalogue['checklists']['column']
type Traits = Omit<Column, 'key' | 'heading' | 'kind'>

/** A column before it has its heading. */
export type ColumnPlan = readonly [key: ColumnKey, kind: Column['kind'], traits?: Traits]

/** For calculating and for coming back. */
export const data = { spreadsheetOnly: true } as const
/** For reading alone. */
export const prose = { readingOnly: true } as const

/** The columns of a checklist from their keys and kinds, with headings in the reader's words; that of the ids comes last. */
export const columnsOf = (plans: readonly ColumnPlan[], words: Words): Column[] =>
  [...plans, idColumn].map(([key, kind, traits]) => ({
    key,
    heading: words(`checklists.column.${key}`),
    kind,
    ...traits,
  }))

const idColumn: ColumnPlan = ['id', 'text', data]
