import type { Id } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'
import { reviewedNoMore } from './reviewedNoMore.ts'

/** An open fail point at a step, not rated yet. */
export const addFailPoint: Edit<{ readonly id: Id; readonly step: Id; readonly failure: string }> = {
  name: 'addFailPoint',
  changes: (now, { id, step, failure }) => {
    if (!now.steps.has(step)) return { why: 'recordIsGone' }
    const set = { step, failure, status: 'open' as const, order: orderAtEnd(now.failPoints) }
    if (!areNew(now, [id]) || !fits('failPoints', { id, ...set })) return { why: 'invalidValue' }
    return [{ table: 'failPoints', id, set }, ...reviewedNoMore(now, step)]
  },
}
