import type { Id } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** What is known of a complaint when it comes in. */
export interface NewComplaint {
  readonly id: Id
  /** The step that it is about; null where nobody has said which. */
  readonly step: Id | null
  readonly description: string
  /** ISO 8601 instant with offset. */
  readonly received: string
}

/** A complaint that has come in. */
export const addComplaint: Edit<NewComplaint> = {
  name: 'addComplaint',
  changes: (now, { id, step, description, received }) => {
    if (step !== null && !now.steps.has(step)) return { why: 'recordIsGone' }
    const set = {
      ...(step === null ? {} : { step }),
      received,
      description,
      order: orderAtEnd(now.complaints),
    }
    if (!areNew(now, [id]) || !fits('complaints', { id, ...set })) return { why: 'invalidValue' }
    return [{ table: 'complaints', id, set }]
  },
}
