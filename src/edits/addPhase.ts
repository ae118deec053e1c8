import type { Id } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'
import { orderBefore } from './orderBefore.ts'

/** A new phase right before another, or at the end. The first phase of a blueprint takes all its steps. */
export const addPhase: Edit<{ readonly id: Id; readonly name: string; readonly before: Id | null }> = {
  name: 'addPhase',
  changes: (now, { id, name, before }) => {
    if (before !== null && !now.phases.has(before)) return { why: 'phaseIsGone' }
    if (!areNew(now, [id]) || !fits('phases', { id, name })) return { why: 'invalidValue' }
    const phases = orderBefore(now.phases, id, before).map(([each, order]): Change => ({
      table: 'phases',
      id: each,
      set: each === id ? { name, order } : { order },
    }))
    const steps = now.phases.size > 0 ? [] : [...now.steps.keys()]
    return [...phases, ...steps.map((step): Change => ({ table: 'steps', id: step, set: { phase: id } }))]
  },
}
