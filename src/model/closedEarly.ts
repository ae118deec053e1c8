import type { Complaint } from './blueprint.ts'
import { isDayOnly } from './isDayOnly.ts'

const day = 86_400_000

/**
 * True where a case is closed before its decision was communicated, which ISO 10002 does not allow. Where of its end only the day is
 * known, that day may be the one of the answer.
 */
export function isClosedEarly({ closed, communicated }: Pick<Complaint, 'closed' | 'communicated'>): boolean {
  if (closed === undefined) return false
  if (communicated === undefined) return true
  const latest = Date.parse(closed) + (isDayOnly(closed) ? day - 1 : 0)
  return Date.parse(communicated) > latest
}
