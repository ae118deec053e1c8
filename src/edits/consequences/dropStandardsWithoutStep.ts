import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A standard goes with its step: without one it would silently become a standard of the whole service. */
export const dropStandardsWithoutStep = ({ standards, steps }: Blueprint): Change[] =>
  [...standards.values()]
    .filter(({ step }) => step !== undefined && !steps.has(step))
    .map(({ id }) => ({ table: 'standards', id, drop: true }))
