import type { Id } from '#model/blueprint.ts'
import type { LaneKind } from '#model/vocabulary.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'
import { orderBefore } from './orderBefore.ts'

/** A new lane right above another, or at the bottom. */
export const addLane: Edit<{
  readonly id: Id
  readonly kind: LaneKind
  readonly name: string
  readonly before: Id | null
  /** #rrggbb */
  readonly color?: string
}> = {
  name: 'addLane',
  changes: (now, { id, kind, name, before, color }) => {
    if (before !== null && !now.lanes.has(before)) return { why: 'laneIsGone' }
    const set = { name, kind, ...(color === undefined ? {} : { color }) }
    if (!areNew(now, [id]) || !fits('lanes', { id, ...set })) return { why: 'invalidValue' }
    return orderBefore(now.lanes, id, before).map(([each, order]) => ({
      table: 'lanes',
      id: each,
      set: each === id ? { ...set, order } : { order },
    }))
  },
}
