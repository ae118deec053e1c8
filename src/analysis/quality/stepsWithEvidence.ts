import type { Id, Step } from '#model/blueprint.ts'
import { touchpointsByStep } from './recordsByStep.ts'
import { remembered } from './remembered.ts'
import { seenLanes } from './seenLanes.ts'

/** The moment of a step; none where it has no column yet. */
const momentOf = ({ phase, column }: Step): string | null =>
  column === undefined ? null : `${phase ?? ''} ${column}`

/**
 * The steps that have evidence: a touchpoint of their own, or, where the customer sees them, one of another step that the
 * customer sees at the same moment. Evidence stands above a moment, and its card is by custom tied to the customer's step alone;
 * so the employee who hands over the bill has evidence too.
 */
export const stepsWithEvidence = remembered(
  ['lanes', 'steps', 'touchpoints'],
  (blueprint): ReadonlySet<Id> => {
    const own = touchpointsByStep(blueprint)
    const seen = seenLanes(blueprint)
    const steps = [...blueprint.steps.values()]
    const moments = new Set(
      steps.flatMap((step) => {
        const moment = seen.has(step.lane) && own.has(step.id) ? momentOf(step) : null
        return moment === null ? [] : [moment]
      }),
    )
    const meets = (step: Step) => seen.has(step.lane) && moments.has(momentOf(step) ?? '')
    return new Set(steps.filter((step) => own.has(step.id) || meets(step)).map(({ id }) => id))
  },
)
