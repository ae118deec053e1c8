import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { remembered } from '../quality/remembered.ts'
import { stepOfComplaint } from './stepOfComplaint.ts'

type Complaint = RecordOf<'complaints'>
type Read = Pick<Blueprint, 'complaints' | 'failPoints'>

const none: readonly Complaint[] = []

const grouped = remembered(
  ['complaints', 'failPoints'],
  (blueprint): ReadonlyMap<Id, readonly Complaint[]> => {
    const groups = new Map<Id, Complaint[]>()
    for (const complaint of inOrder(blueprint.complaints)) {
      const step = stepOfComplaint(blueprint, complaint)
      if (step === undefined) continue
      const group = groups.get(step)
      if (group) group.push(complaint)
      else groups.set(step, [complaint])
    }
    // The latest first.
    for (const group of groups.values()) group.sort((a, b) => Date.parse(b.received) - Date.parse(a.received))
    return groups
  },
)

/** The complaints about a step, the latest first. The same array comes back for the same tables. */
export const complaintsAt = (blueprint: Read, step: Id): readonly Complaint[] =>
  grouped(blueprint).get(step) ?? none

/** How many complaints there are about each step that has any. */
export const complaintsByStep = (blueprint: Read): ReadonlyMap<Id, number> =>
  new Map([...grouped(blueprint)].map(([step, complaints]) => [step, complaints.length]))
