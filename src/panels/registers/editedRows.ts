import type { RegisterRow } from './registerRows.ts'

type Rows = readonly RegisterRow[]

/** More rows than these are no edit that somebody typed. */
const fewEdited = 100

/** The rows that say something else than before, where all are there and in the order that they had; null where they are not. */
export function editedRows(before: Rows, after: Rows): RegisterRow[] | null {
  if (before.length !== after.length) return null
  const edited: RegisterRow[] = []
  for (const [i, row] of after.entries()) {
    if (row === before[i]) continue
    if (row.id !== before[i]?.id || edited.length === fewEdited) return null
    edited.push(row)
  }
  return edited
}
