import type { GridApi } from 'ag-grid-community'
import type { RegisterRow } from './registerRows.ts'

type Rows = readonly RegisterRow[]

/** Of more rows than these the grid looks at all anew. */
const fewEdited = 100

/** The rows that say something else than before, where the others are the same and in the same order; null where they are not. */
function editedRows(before: Rows, after: Rows): RegisterRow[] | null {
  if (before.length !== after.length) return null
  const edited: RegisterRow[] = []
  for (const [i, row] of after.entries()) {
    if (row === before[i]) continue
    if (row.id !== before[i]?.id || edited.length === fewEdited) return null
    edited.push(row)
  }
  return edited
}

const given = new WeakMap<GridApi<RegisterRow>, Rows>()

/** Hands a grid its rows; of an edit only those that it changed. True where rows have come, gone or moved. */
export function giveRows(api: GridApi<RegisterRow>, rows: RegisterRow[]): boolean {
  const before = given.get(api)
  const edited = before ? editedRows(before, rows) : null
  given.set(api, rows)
  if (!edited) api.setGridOption('rowData', rows)
  else if (edited.length > 0) api.applyTransaction({ update: edited })
  return edited === null
}
