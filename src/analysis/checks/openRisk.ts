import type { FailPoint } from '#model/blueprint.ts'
import { actionPriority } from '../actionPriority.ts'

/** True where something is still to be done about a fail point. */
export const isOpen = ({ status }: FailPoint): boolean => status === 'open' || status === 'in-progress'

/** True where a fail point is of high priority now: by the rating since action was taken, else by the first one. */
export function isHighPriority({ rating, achieved }: FailPoint): boolean {
  const now = achieved ?? rating
  return now !== undefined && actionPriority(now) === 'high'
}
