import type { Survey } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** A survey with its items and without answers, behind the last. */
export const addSurvey: Edit<Omit<Survey, 'answers'>> = {
  name: 'addSurvey',
  changes: (now, { id, ...fields }) => {
    const set = { ...fields, answers: { items: {} }, order: orderAtEnd(now.surveys) }
    const ids = [id, ...fields.items.map((item) => item.id)]
    if (!areNew(now, ids) || !fits('surveys', { id, ...set })) return { why: 'invalidValue' }
    const steps = fields.items.flatMap((item) => item.steps ?? [])
    if (steps.some((step) => !now.steps.has(step))) return { why: 'recordIsGone' }
    return [{ table: 'surveys', id, set }]
  },
}
