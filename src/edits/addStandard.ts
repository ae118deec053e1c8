import type { Id } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

const atFirst = { basis: 'objective', measure: 'number', comparator: 'at-most', target: 0 } as const

/** A standard for a step, or for the whole service where `step` is null; its target is still to be set. */
export const addStandard: Edit<{ readonly id: Id; readonly step: Id | null; readonly metric: string }> = {
  name: 'addStandard',
  changes: (now, { id, step, metric }) => {
    if (step !== null && !now.steps.has(step)) return { why: 'recordIsGone' }
    const ofStep = step === null ? {} : { step }
    const set = { ...ofStep, metric, ...atFirst, order: orderAtEnd(now.standards) }
    if (!areNew(now, [id]) || !fits('standards', { id, ...set })) return { why: 'invalidValue' }
    return [{ table: 'standards', id, set }]
  },
}
