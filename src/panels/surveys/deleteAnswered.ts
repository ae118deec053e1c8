import type { GridApi } from 'ag-grid-community'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteCustomers } from '#edits/deleteCustomers.ts'
import { perform } from '#session/perform.ts'
import type { AnswerRow } from './answerTable.ts'
import type { SurveyRecord } from './chosenSurvey.ts'

/** The customers that are selected, else the one whose row has the focus; none where that is the row of the next. */
function rowsToDelete(api: GridApi<AnswerRow>, survey: SurveyRecord): number[] {
  const customers = customersIn(survey)
  const selected = api.getSelectedNodes().flatMap(({ data }) => (data ? [data.row] : []))
  const focused = api.getFocusedCell()?.rowIndex
  const rows = selected.length > 0 ? selected : focused === undefined ? [] : [focused]
  return rows.filter((row) => row < customers)
}

/** Deletes customers with their answers, one undo step; the focus stays at its place. */
export function deleteAnswered(api: GridApi<AnswerRow>, survey: SurveyRecord): boolean {
  const rows = rowsToDelete(api, survey)
  if (rows.length === 0) return false
  if (!accepted(perform(deleteCustomers, { survey: survey.id, rows }))) return false
  api.deselectAll()
  return true
}
