import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { orderBefore } from './orderBefore.ts'

/** Brings a lane right above another, or to the bottom. */
export const moveLane: Edit<{ readonly id: Id; readonly before: Id | null }> = {
  name: 'moveLane',
  changes: (now, { id, before }) => {
    if (!now.lanes.has(id) || (before !== null && !now.lanes.has(before))) return { why: 'laneIsGone' }
    const lanes = inOrder(now.lanes)
    const next = lanes[lanes.findIndex((lane) => lane.id === id) + 1]?.id ?? null
    if (before === id || before === next) return { why: 'nothingToDo' }
    return orderBefore(now.lanes, id, before).map(([each, order]) => ({
      table: 'lanes',
      id: each,
      set: { order },
    }))
  },
}
