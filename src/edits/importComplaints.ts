import type { Complaint, Id } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { inOrder, ordersBetween } from '#model/order.ts'
import { complaintRefusal } from './complaintRefusal.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** Whole complaints, as a list from elsewhere tells of them, in its order: one undo step. */
export const importComplaints: Edit<{ readonly all: readonly Complaint[] }> = {
  name: 'importComplaints',
  changes: (now, { all }) => {
    if (all.length === 0) return { why: 'nothingToDo' }
    const isLost = ({ step, failPoint, standard }: Complaint) =>
      (step !== undefined && !now.steps.has(step)) ||
      (failPoint !== undefined && !now.failPoints.has(failPoint)) ||
      (standard !== undefined && !now.standards.has(standard))
    if (all.some(isLost)) return { why: 'recordIsGone' }
    const ids = all.map(({ id }): Id => id)
    if (!areNew(now, ids) || !all.every((each) => fits('complaints', each))) return { why: 'invalidValue' }
    const why = all.map(complaintRefusal).find((each) => each !== null)
    if (why) return { why }
    const orders = ordersBetween(inOrder(now.complaints).at(-1)?.order ?? null, null, all.length)
    return all.map(({ id, ...fields }, i): Change => {
      const order = orders[i]
      return { table: 'complaints', id, set: order === undefined ? fields : { ...fields, order } }
    })
  },
}
