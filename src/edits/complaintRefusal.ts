import type { Complaint } from '#model/blueprint.ts'
import type { RefusalReason } from './edit.ts'

/**
 * Why the moments of a complaint cannot be so; null where they can. After ISO 10002 a case is not closed before its decision is
 * communicated.
 */
export function complaintRefusal({
  closed,
  communicated,
}: Pick<Complaint, 'closed' | 'communicated'>): RefusalReason | null {
  if (closed === undefined) return null
  const told = communicated !== undefined && Date.parse(communicated) <= Date.parse(closed)
  return told ? null : 'closedBeforeCommunicated'
}
