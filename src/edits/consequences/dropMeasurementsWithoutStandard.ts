import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A measured value means nothing without the standard it was taken for. */
export const dropMeasurementsWithoutStandard = ({ measurements, standards }: Blueprint): Change[] =>
  [...measurements.values()]
    .filter(({ standard }) => !standards.has(standard))
    .map(({ id }) => ({ table: 'measurements', id, drop: true }))
