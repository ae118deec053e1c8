import type { Id } from '#model/blueprint.ts'
import { customersOf, mappedColumns } from './answerColumns.ts'
import type { Edit } from './edit.ts'

/** Takes customers out of a survey, with all they answered; rows count from 0. */
export const deleteCustomers: Edit<{ readonly survey: Id; readonly rows: readonly number[] }> = {
  name: 'deleteCustomers',
  changes: (now, { survey: id, rows }) => {
    const survey = now.surveys.get(id)
    if (!survey) return { why: 'recordIsGone' }
    const gone = new Set(rows)
    const customers = customersOf(survey.answers)
    if (!rows.some((row) => row >= 0 && row < customers)) return { why: 'nothingToDo' }
    const answers = mappedColumns(survey.answers, (column) => column.filter((_, row) => !gone.has(row)))
    return [{ table: 'surveys', id, set: { answers } }]
  },
}
