import type { Blueprint, Id } from '#model/blueprint.ts'
import { markedSteps } from './arranging/stepDrafts.ts'

const same = (a: ReadonlySet<Id>, b: ReadonlySet<Id>) => a.size === b.size && [...a].every((id) => b.has(id))

/** True where an edit between two blueprints moves nothing: what was written of a fail point is no matter of layout. */
export function sameLayout(before: Blueprint, after: Blueprint): boolean {
  return (
    before.lanes === after.lanes &&
    before.phases === after.phases &&
    before.steps === after.steps &&
    before.connections === after.connections &&
    before.touchpoints === after.touchpoints &&
    ((before.failPoints === after.failPoints && before.standards === after.standards) ||
      same(markedSteps(before), markedSteps(after)))
  )
}
