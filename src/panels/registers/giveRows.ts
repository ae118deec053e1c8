import type { GridApi } from 'ag-grid-community'
import { editedRows } from './editedRows.ts'
import type { RegisterRow } from './registerRows.ts'

const given = new WeakMap<GridApi<RegisterRow>, readonly RegisterRow[]>()

/** Hands a grid its rows; of an edit only those that it changed. True where rows have come, gone or moved. */
export function giveRows(api: GridApi<RegisterRow>, rows: RegisterRow[]): boolean {
  const before = given.get(api)
  const edited = before ? editedRows(before, rows) : null
  given.set(api, rows)
  if (!edited) api.setGridOption('rowData', rows)
  else if (edited.length > 0) api.applyTransaction({ update: edited })
  return edited === null
}
