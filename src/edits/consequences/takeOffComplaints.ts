import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A complaint stays when the step, fail point or standard it was about goes. */
export const takeOffComplaints = ({ complaints, steps, failPoints, standards }: Blueprint): Change[] =>
  [...complaints.values()].flatMap(({ id, step, failPoint, standard }): Change[] => {
    const unset = [
      ...(step !== undefined && !steps.has(step) ? (['step'] as const) : []),
      ...(failPoint !== undefined && !failPoints.has(failPoint) ? (['failPoint'] as const) : []),
      ...(standard !== undefined && !standards.has(standard) ? (['standard'] as const) : []),
    ]
    return unset.length > 0 ? [{ table: 'complaints', id, unset }] : []
  })
