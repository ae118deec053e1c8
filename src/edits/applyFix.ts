import type { Blueprint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { referenceProblems } from '#model/referenceProblems.ts'
import { about as aboutShape } from '#model/schema.ts'
import { withConsequences } from './consequences.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { stepLanes } from './grid.ts'

/** Mends what a check has found, by the changes that the check proposes for this very snapshot. */
export const applyFix: Edit<{ readonly changes: readonly Change[] }> = {
  name: 'applyFix',
  changes: (now, { changes }) => {
    if (changes.length === 0) return { why: 'nothingToDo' }
    if (changes.some((change) => change.table !== 'about' && !now[change.table].has(change.id)))
      return { why: 'recordIsGone' }
    const after = applied(now, withConsequences(now, changes))
    if (!changes.every((change) => fitsAfter(after, change))) return { why: 'invalidValue' }
    if (stepLanes(after).length === 0) return { why: 'lastLane' }
    return referenceProblems(fileFromBlueprint(after)).length > 0 ? { why: 'invalidValue' } : changes
  },
}

/** True where what a change has left has the shape that the file format asks. */
function fitsAfter(after: Blueprint, change: Change): boolean {
  if (change.table === 'about') return aboutShape.safeParse(after.about).success
  const record = after[change.table].get(change.id)
  return record === undefined || fits(change.table, record)
}
