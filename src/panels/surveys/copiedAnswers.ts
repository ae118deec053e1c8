import type { GridApi } from 'ag-grid-community'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { writeTabbed } from '../registers/tabbedText.ts'
import { type AnswerRow, type AnswerTableColumn, answerText, customerColumn } from './answerTable.ts'
import { chosenRows } from './chosenCustomers.ts'
import type { SurveyRecord } from './chosenSurvey.ts'

/** The customers that are selected as a block for a spreadsheet, else the cell that has the focus. */
export function copiedAnswers(
  api: GridApi<AnswerRow>,
  survey: SurveyRecord,
  columns: readonly AnswerTableColumn[],
): string | null {
  const customers = customersIn(survey)
  const selected = chosenRows(api).filter((row) => row < customers)
  if (selected.length > 1)
    return writeTabbed(selected.map((row) => columns.map(({ place }) => answerText(survey, place, row))))
  const cell = api.getFocusedCell()
  if (!cell) return null
  const column = columns.find(({ id }) => id === cell.column.getColId())
  if (column) return answerText(survey, column.place, cell.rowIndex)
  return cell.column.getColId() === customerColumn ? String(cell.rowIndex + 1) : null
}
