import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A standard outlives the touchpoint it was set for, and stays with its step. */
export const takeTouchpointOffStandards = ({ standards, touchpoints }: Blueprint): Change[] =>
  [...standards.values()]
    .filter(({ touchpoint }) => touchpoint !== undefined && !touchpoints.has(touchpoint))
    .map(({ id }) => ({ table: 'standards', id, unset: ['touchpoint'] }))
