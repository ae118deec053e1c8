import type { Complaint } from './blueprint.ts'

/** True where a case is closed before its decision was communicated, which ISO 10002 does not allow. */
export function isClosedEarly({ closed, communicated }: Pick<Complaint, 'closed' | 'communicated'>): boolean {
  if (closed === undefined) return false
  return communicated === undefined || Date.parse(communicated) > Date.parse(closed)
}
