import type { Catalogue } from '#i18n/en.ts'
import type { Words } from '#i18n/words.ts'
import type { Column } from './checklist.ts'

type ColumnKey = keyof Catalogue['checklists']['column']

/** The columns of a checklist from their keys and kinds, with headings in the reader's words. */
export const columnsOf = (
  kinds: readonly (readonly [key: ColumnKey, kind: Column['kind'], spreadsheetOnly?: true])[],
  words: Words,
): Column[] =>
  kinds.map(([key, kind, spreadsheetOnly]) => ({
    key,
    heading: words(`checklists.column.${key}`),
    kind,
    ...(spreadsheetOnly && { spreadsheetOnly }),
  }))
