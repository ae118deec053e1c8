import type { GridOptions } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { plainText } from '../fields/plainText.ts'
import { undoByKey } from '../fields/undoByKey.ts'
import { emptiesCell } from './answersGridOptions.ts'
import type { AnswerRow, AnswerTableColumn } from './answerTable.ts'
import { deleteAnswered } from './deleteAnswered.ts'
import { keepAnswer } from './keepAnswers.ts'
import { answerCame, showCustomers } from './showCustomers.ts'

type ColumnOf = (colId: string) => AnswerTableColumn | undefined

/** What is done with what is typed into the sheet of a survey. */
export const sheetEvents = (id: Id, columnOf: ColumnOf, t: Words): GridOptions<AnswerRow> => ({
  onCellEditRequest: ({ api, node, column, newValue }) => {
    const at = columnOf(column.getColId())
    const row = node.rowIndex
    answerCame(api)
    if (!at || row === null) return
    if (keepAnswer(id, at, row, plainText(newValue), t)) {
      api.refreshCells({ rowNodes: [node] })
      if (row + 2 > api.getDisplayedRowCount()) api.setRowCount(row + 2, true)
    } else if (api.getEditingCells().length === 0) showCustomers(api, id)
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
