import type { Id, Measurement } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { inOrder, ordersBetween } from '#model/order.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** Measured values of standards, one or a whole file of them, in the order in which they are given: one undo step. */
export const addMeasurements: Edit<{ readonly all: readonly Measurement[] }> = {
  name: 'addMeasurements',
  changes: (now, { all }) => {
    if (all.length === 0) return { why: 'nothingToDo' }
    if (all.some(({ standard }) => !now.standards.has(standard))) return { why: 'recordIsGone' }
    const ids = all.map(({ id }): Id => id)
    if (!areNew(now, ids) || !all.every((each) => fits('measurements', each))) return { why: 'invalidValue' }
    const orders = ordersBetween(inOrder(now.measurements).at(-1)?.order ?? null, null, all.length)
    return all.map(({ id, ...fields }, i): Change => {
      const order = orders[i]
      return { table: 'measurements', id, set: order === undefined ? fields : { ...fields, order } }
    })
  },
}
