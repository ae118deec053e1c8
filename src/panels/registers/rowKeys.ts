import type { CellKeyDownEvent, FullWidthCellKeyDownEvent } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import { select } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { afterRows } from './afterRows.ts'
import { clearCell } from './cellText.ts'
import { deleteRows } from './deleteRows.ts'
import type { RegisterRow } from './registerRows.ts'

/**
 * Undo and redo are those of the document. Backspace empties the cell. Delete deletes the rows that are selected, else the one that
 * has the focus; the focus stays at its place.
 */
export function rowKeys(
  register: RegisterName,
  event: CellKeyDownEvent<RegisterRow> | FullWidthCellKeyDownEvent<RegisterRow>,
  t: Words,
): void {
  const { api, data, rowIndex, event: key } = event
  if (!(key instanceof KeyboardEvent) || api.getEditingCells().length > 0 || undoByKey(key)) return
  if (key.key === 'Backspace' && !key.defaultPrevented) {
    key.preventDefault()
    clearCell(api, register, t)
    return
  }
  if (key.key !== 'Delete' || key.defaultPrevented || !data) return
  key.preventDefault()
  if (!api.getSelectedRows().includes(data)) select([{ table: register, id: data.id }])
  const next = rowIndex === null ? undefined : neighbour(api, rowIndex)
  const column = api.getFocusedCell()?.column
  if (!deleteRows(register, next && { table: register, id: next.id })) return
  afterRows(() => {
    const node = next && api.getRowNode(next.id)
    if (!api.isDestroyed() && node && node.rowIndex !== null && column)
      api.setFocusedCell(node.rowIndex, column)
  })
}

/** The row that will stand where one is deleted: the first below that is not, else the last above. */
function neighbour(api: CellKeyDownEvent<RegisterRow>['api'], at: number): RegisterRow | undefined {
  const stays = (index: number) => {
    const node = api.getDisplayedRowAtIndex(index)
    return node && !node.isSelected() ? node.data : undefined
  }
  for (let below = at + 1; below < api.getDisplayedRowCount(); below++) if (stays(below)) return stays(below)
  for (let above = at - 1; above >= 0; above--) if (stays(above)) return stays(above)
  return undefined
}
