import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** Evidence goes with the step where the customer met it. */
export const dropTouchpointsWithoutStep = ({ touchpoints, steps }: Blueprint): Change[] =>
  [...touchpoints.values()]
    .filter(({ step }) => !steps.has(step))
    .map(({ id }) => ({ table: 'touchpoints', id, drop: true }))
