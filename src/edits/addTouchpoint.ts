import type { Id } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** A piece of evidence at a step. `step` may be what `touchpointStep` found, so null is refused in words. */
export const addTouchpoint: Edit<{ readonly id: Id; readonly step: Id | null; readonly evidence: string }> = {
  name: 'addTouchpoint',
  changes: (now, { id, step, evidence }) => {
    if (step === null) return { why: 'noStepForEvidence' }
    if (!now.steps.has(step)) return { why: 'recordIsGone' }
    const set = { step, evidence, order: orderAtEnd(now.touchpoints) }
    if (!areNew(now, [id]) || !fits('touchpoints', { id, ...set })) return { why: 'invalidValue' }
    return [{ table: 'touchpoints', id, set }]
  },
}
