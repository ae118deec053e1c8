import type { GridApi } from 'ag-grid-community'
import { customersIn } from '#analysis/surveys/itemScores.ts'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteCustomers } from '#edits/deleteCustomers.ts'
import type { Id } from '#model/blueprint.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { AnswerRow } from './answerTable.ts'
import { chosenRows } from './chosenCustomers.ts'

/** The customers that are selected, else the one whose row has the focus; none where that is the row of the next. */
function rowsToDelete(api: GridApi<AnswerRow>, customers: number): number[] {
  const selected = chosenRows(api)
  const focused = api.getFocusedCell()?.rowIndex
  const rows = selected.length > 0 ? selected : focused === undefined ? [] : [focused]
  return rows.filter((row) => row < customers)
}

/** Deletes customers with their answers, one undo step; the focus stays at its place. */
export function deleteAnswered(api: GridApi<AnswerRow>, id: Id): boolean {
  const survey = session.getState().blueprint?.surveys.get(id)
  const rows = survey ? rowsToDelete(api, customersIn(survey)) : []
  if (rows.length === 0) return false
  if (!accepted(perform(deleteCustomers, { survey: id, rows }))) return false
  api.deselectAll()
  return true
}
