import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { momentCounter, rowCounter } from './grid.ts'

/**
 * What brings the steps of one blueprint to where they stand in another: only fields that differ, so that two people's edits
 * merge. Steps that only one of the two has are left out.
 */
export const placeChanges = (now: Blueprint, after: Blueprint): Change[] =>
  [...after.steps.values()].flatMap((step) => {
    const before = now.steps.get(step.id)
    return before && before !== step ? placeChange(before, step) : []
  })

function placeChange(before: RecordOf<'steps'>, after: RecordOf<'steps'>): Change[] {
  const { id } = after
  const set = {
    ...(after.lane === before.lane ? {} : { lane: after.lane }),
    ...(after.phase === before.phase || after.phase === undefined ? {} : { phase: after.phase }),
    ...(after.column === before.column || after.column === undefined ? {} : { column: after.column }),
    ...(after.row === before.row || after.row === undefined ? {} : { row: after.row }),
  }
  const leavesPhase = after.phase === undefined && before.phase !== undefined
  if (leavesPhase) return [{ table: 'steps', id, set, unset: ['phase'] }]
  return Object.keys(set).length > 0 ? [{ table: 'steps', id, set }] : []
}

/** True where every step stands at the same place of the picture, whatever the numbers say. */
export function samePicture(a: Blueprint, b: Blueprint): boolean {
  const counters = [momentCounter, rowCounter].map((counter) => ({ inA: counter(a), inB: counter(b) }))
  return [...b.steps.values()].every((step) => {
    const before = a.steps.get(step.id)
    if (!before || before.lane !== step.lane || before.phase !== step.phase) return false
    return counters.every(({ inA, inB }) => inA(before) === inB(step))
  })
}
