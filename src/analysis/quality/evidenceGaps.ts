import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { readingOrder } from './readingOrder.ts'
import { remembered } from './remembered.ts'
import { seenLanes } from './seenLanes.ts'
import { stepsWithEvidence } from './stepsWithEvidence.ts'

/** What is missing where the customer judges the service. Steps in reading order, touchpoints in theirs. */
export interface EvidenceGaps {
  /** Pieces of evidence that no standard speaks of: neither one of their own nor one of their step as a whole. */
  readonly touchpointsWithoutStandard: readonly Id[]
  /** Steps of the customer that meet no evidence: none of their own, and none at the same moment that the customer could see. */
  readonly customerStepsWithoutEvidence: readonly Id[]
  /** The same of steps that the customer sees others do. */
  readonly otherSeenStepsWithoutEvidence: readonly Id[]
  /** Pieces of evidence at steps that the customer cannot see. */
  readonly unseenTouchpoints: readonly Id[]
}

/** Touchpoints and steps that a standard speaks of; one of a touchpoint does not speak for the others of its step. */
function spokenOf({ standards }: Pick<Blueprint, 'standards'>): ReadonlySet<Id> {
  const subjects = [...standards.values()].map(({ step, touchpoint }) => touchpoint ?? step)
  return new Set(subjects.filter((id) => id !== undefined))
}

/** The gaps of the fourth step of the technique: no evidence where the customer looks, or evidence held to no standard. */
export const evidenceGaps = remembered(
  ['lanes', 'phases', 'steps', 'touchpoints', 'standards'],
  (blueprint): EvidenceGaps => {
    const spoken = spokenOf(blueprint)
    const seen = seenLanes(blueprint)
    const evident = stepsWithEvidence(blueprint)
    const touchpoints = inOrder(blueprint.touchpoints)
    const isSeen = (step: Id) => seen.has(blueprint.steps.get(step)?.lane ?? '')
    const isCustomers = (lane: Id) => blueprint.lanes.get(lane)?.kind === 'customer'
    const without = readingOrder(blueprint).filter(
      ({ id, kind, lane }) => kind !== 'note' && seen.has(lane) && !evident.has(id),
    )
    const ids = (records: readonly { readonly id: Id }[]) => records.map(({ id }) => id)
    return {
      touchpointsWithoutStandard: ids(
        touchpoints.filter(({ id, step }) => !spoken.has(id) && !spoken.has(step)),
      ),
      customerStepsWithoutEvidence: ids(without.filter(({ lane }) => isCustomers(lane))),
      otherSeenStepsWithoutEvidence: ids(without.filter(({ lane }) => !isCustomers(lane))),
      unseenTouchpoints: ids(touchpoints.filter(({ step }) => !isSeen(step))),
    }
  },
)
