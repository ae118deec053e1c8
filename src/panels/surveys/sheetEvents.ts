import type { GridApi, GridOptions } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { plainText } from '../fields/plainText.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { emptiesCell } from './answersGridOptions.ts'
import type { AnswerRow, AnswerTableColumn } from './answerTable.ts'
import { deleteAnswered } from './deleteAnswered.ts'
import { keepAnswer } from './keepAnswers.ts'

type ColumnOf = (colId: string) => AnswerTableColumn | undefined

/** What is done with what is typed into the sheet of a survey. */
export const sheetEvents = (id: Id, columnOf: ColumnOf, t: Words): GridOptions<AnswerRow> => ({
  onCellEditRequest: ({ api, node, column, newValue }) => {
    const at = columnOf(column.getColId())
    const row = node.rowIndex
    if (!at || row === null || !keepAnswer(id, at, row, plainText(newValue), t)) return
    api.refreshCells({ rowNodes: [node] })
    // Enter had nowhere to go down to before this answer made the customer.
    if (grow(api, row + 2)) goDown(api, row, column.getColId())
  },
  onCellKeyDown: (event) => {
    const { api, event: key, rowIndex } = event
    if (!('column' in event) || !(key instanceof KeyboardEvent) || api.getEditingCells().length > 0) return
    if (undoByKey(key) || !emptiesCell(key) || rowIndex === null) return
    const at = columnOf(event.column.getColId())
    if (at) keepAnswer(id, at, rowIndex, '', t)
    else deleteAnswered(api, id)
  },
})

/** Adds the rows that a grid is short of; true where there were some. */
function grow(api: GridApi<AnswerRow>, wanted: number): boolean {
  if (wanted <= api.getDisplayedRowCount()) return false
  api.setRowCount(wanted, true)
  return true
}

/** Goes on below a cell, where the focus has stayed on it. */
function goDown(api: GridApi<AnswerRow>, row: number, colId: string): void {
  const cell = api.getFocusedCell()
  if (cell?.rowIndex !== row || cell.column.getColId() !== colId || api.getEditingCells().length > 0) return
  api.ensureIndexVisible(row + 1)
  api.setFocusedCell(row + 1, colId)
}
