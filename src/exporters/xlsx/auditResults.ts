import type { Words } from '#i18n/words.ts'
import type { Choice, Column } from '../checklists/checklist.ts'
import type { ChosenList } from '../checklists/listsOf.ts'

/** What may be answered where a yes or a no is measured. */
export const answerChoices = (words: Words): readonly Choice[] => [
  { value: 'yes', word: words('checklists.yes') },
  { value: 'no', word: words('checklists.no') },
]

/** The audit sheet with a column for what comes of the measured value; the other lists as they are. */
export function withResults(list: ChosenList, words: Words): ChosenList {
  if (list.list !== 'audit') return list
  const result: Column = { key: 'result', heading: words('workbook.result'), kind: 'text' }
  const columns = list.columns.flatMap((column) => (column.key === 'measured' ? [column, result] : [column]))
  return { ...list, columns }
}
