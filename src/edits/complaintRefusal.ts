import type { Complaint } from '#model/blueprint.ts'
import { isClosedEarly } from '#model/closedEarly.ts'
import type { RefusalReason } from './edit.ts'

/** Why the moments of a complaint cannot be so; null where they can. */
export const complaintRefusal = (
  complaint: Pick<Complaint, 'closed' | 'communicated'>,
): RefusalReason | null => (isClosedEarly(complaint) ? 'closedBeforeCommunicated' : null)
