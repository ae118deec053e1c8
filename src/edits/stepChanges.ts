import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { placeChanges } from './placeChanges.ts'

/** What makes the steps of one blueprint those of another: new ones whole, the others their places. */
export function stepChanges(now: Blueprint, after: Blueprint): Change[] {
  const newcomers = [...after.steps.values()].filter(({ id }) => !now.steps.has(id))
  return [
    ...newcomers.map(({ id, ...fields }): Change => ({ table: 'steps', id, set: fields })),
    ...placeChanges(now, after),
  ]
}
