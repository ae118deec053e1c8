import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A step that has a fail point no longer says that nothing is likely to fail there. */
export const reviewedNoMore = (now: Blueprint, step: Id): Change[] =>
  now.steps.get(step)?.noFailPoint ? [{ table: 'steps', id: step, unset: ['noFailPoint'] }] : []
