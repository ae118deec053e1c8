import { applied, type Change } from '#model/change.ts'
import { type Edit, isRefusal } from './edit.ts'
import { setFields, type SetFieldsArgs } from './setFields.ts'

/** Writes fields of several records at once, one undo step. Those that have the values already stay as they are. */
export const setFieldsOfMany: Edit<{ readonly all: readonly SetFieldsArgs[] }> = {
  name: 'setFields',
  changes: (now, { all }) => {
    const changes: Change[] = []
    let after = now
    for (const each of all) {
      // Each is judged after those before it: two lanes may not both leave the steps without one.
      const outcome = setFields.changes(after, each)
      if (isRefusal(outcome) && outcome.why !== 'nothingToDo') return outcome
      if (isRefusal(outcome)) continue
      changes.push(...outcome)
      after = applied(after, outcome)
    }
    return changes.length > 0 ? changes : { why: 'nothingToDo' }
  },
}
