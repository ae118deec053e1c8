import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A fail point goes with its step. */
export const dropFailPointsWithoutStep = ({ failPoints, steps }: Blueprint): Change[] =>
  [...failPoints.values()]
    .filter(({ step }) => !steps.has(step))
    .map(({ id }) => ({ table: 'failPoints', id, drop: true }))
