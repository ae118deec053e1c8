import type { Edit } from './edit.ts'
import { isRefusal } from './edit.ts'
import { setFields, type SetFieldsArgs } from './setFields.ts'

/** Writes fields of several records at once, one undo step. Those that have the values already stay as they are. */
export const setFieldsOfMany: Edit<{ readonly all: readonly SetFieldsArgs[] }> = {
  name: 'setFields',
  changes: (now, { all }) => {
    const outcomes = all.map((each) => setFields.changes(now, each))
    const refusal = outcomes.filter(isRefusal).find(({ why }) => why !== 'nothingToDo')
    if (refusal) return refusal
    const changes = outcomes.flatMap((outcome) => (isRefusal(outcome) ? [] : outcome))
    return changes.length > 0 ? changes : { why: 'nothingToDo' }
  },
}
