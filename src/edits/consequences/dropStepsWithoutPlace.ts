import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A step goes with its lane and with its phase, unless the edit moved it elsewhere. */
export const dropStepsWithoutPlace = ({ steps, lanes, phases }: Blueprint): Change[] =>
  [...steps.values()]
    .filter(({ lane, phase }) => !lanes.has(lane) || (phase !== undefined && !phases.has(phase)))
    .map(({ id }) => ({ table: 'steps', id, drop: true }))
