import type { Id } from '#model/blueprint.ts'
import { inOrder, ordersBetween } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { areNew } from './newIds.ts'

/** The next wave of a survey: the same questions right behind it, without answers. `itemIds` has a new id for each item. */
export const duplicateSurvey: Edit<{
  readonly survey: Id
  readonly id: Id
  readonly title: string
  readonly itemIds: readonly Id[]
}> = {
  name: 'duplicateSurvey',
  changes: (now, { survey, id, title, itemIds }) => {
    const before = now.surveys.get(survey)
    if (!before) return { why: 'recordIsGone' }
    if (itemIds.length !== before.items.length || !areNew(now, [id, ...itemIds]))
      return { why: 'invalidValue' }
    const { id: _, answers: __, invited: ___, order, ...same } = before
    const all = inOrder(now.surveys)
    const next = all[all.findIndex((each) => each.id === survey) + 1]
    const [behind = order] = ordersBetween(order, next?.order ?? null, 1)
    const items = before.items.map((item, i) => ({ ...item, id: itemIds[i] ?? item.id }))
    return [{ table: 'surveys', id, set: { ...same, title, items, answers: { items: {} }, order: behind } }]
  },
}
