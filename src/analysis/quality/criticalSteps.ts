import type { Id } from '#model/blueprint.ts'
import { actionPriority } from '../actionPriority.ts'
import { remembered } from './remembered.ts'

/**
 * The critical steps: those with a moment of truth, or with a fail point of high priority as it is rated today. A fail-safe that
 * works does not make its step less critical, nor does closing the fail point: the standard is what keeps it working.
 */
export const criticalSteps = remembered(
  ['touchpoints', 'failPoints'],
  ({ touchpoints, failPoints }): ReadonlySet<Id> => {
    const decisive = [...touchpoints.values()].filter(({ momentOfTruth }) => momentOfTruth)
    const urgent = [...failPoints.values()].filter(
      ({ rating }) => rating !== undefined && actionPriority(rating) === 'high',
    )
    return new Set([...decisive, ...urgent].map(({ step }) => step))
  },
)
