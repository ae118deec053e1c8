import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { orderBefore } from './orderBefore.ts'

/** Brings a phase, and all that stands in it, right before another, or to the end. */
export const movePhase: Edit<{ readonly id: Id; readonly before: Id | null }> = {
  name: 'movePhase',
  changes: (now, { id, before }) => {
    if (!now.phases.has(id) || (before !== null && !now.phases.has(before))) return { why: 'phaseIsGone' }
    const phases = inOrder(now.phases)
    const next = phases[phases.findIndex((phase) => phase.id === id) + 1]?.id ?? null
    if (before === id || before === next) return { why: 'nothingToDo' }
    return orderBefore(now.phases, id, before).map(([each, order]) => ({
      table: 'phases',
      id: each,
      set: { order },
    }))
  },
}
