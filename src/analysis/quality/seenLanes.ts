import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { LaneKind } from '#model/vocabulary.ts'
import { remembered } from './remembered.ts'

const above: ReadonlySet<LaneKind> = new Set(['evidence', 'customer', 'frontstage'])

/**
 * The lanes whose steps the customer sees: all kinds above the line of visibility, wherever such a lane stands.
 * A lane of kind `other` goes with the lane above it; at the very top it is seen.
 */
export const seenLanes = remembered(['lanes'], ({ lanes }): ReadonlySet<Id> => {
  const seen = new Set<Id>()
  let last = true
  for (const { id, kind } of inOrder(lanes)) {
    if (kind !== 'other') last = above.has(kind)
    if (last) seen.add(id)
  }
  return seen
})
