import type { Id, Standard } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** What a standard says, wherever it stands. */
export type StandardWording = Omit<Standard, 'id' | 'step' | 'touchpoint'>

/** A standard that is written already, for a step, or for the whole service where `step` is null. */
export const addReadyStandard: Edit<{
  readonly id: Id
  readonly step: Id | null
  readonly wording: StandardWording
}> = {
  name: 'addReadyStandard',
  changes: (now, { id, step, wording }) => {
    if (step !== null && !now.steps.has(step)) return { why: 'recordIsGone' }
    const set = { ...(step === null ? {} : { step }), ...wording, order: orderAtEnd(now.standards) }
    if (!areNew(now, [id]) || !fits('standards', { id, ...set })) return { why: 'invalidValue' }
    return [{ table: 'standards', id, set }]
  },
}
