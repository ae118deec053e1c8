import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { withConsequences } from '#edits/consequences.ts'
import { type Edit, isRefusal, type RefusalReason } from '#edits/edit.ts'

/** The blueprint after an edit and all that follows from it; a refusal makes the test fail. */
export function done<Args>(now: Blueprint, edit: Edit<Args>, args: Args): Blueprint {
  const changes = edit.changes(now, args)
  if (isRefusal(changes)) throw new Error(`${edit.name} was refused: ${changes.why}`)
  return applied(now, withConsequences(now, changes))
}

/** Why an edit was refused; null where it was not. */
export function refused<Args>(now: Blueprint, edit: Edit<Args>, args: Args): RefusalReason | null {
  const changes = edit.changes(now, args)
  return isRefusal(changes) ? changes.why : null
}
