import type { Blueprint, Id } from '#model/blueprint.ts'
import { failPointsByStep } from './recordsByStep.ts'
import { remembered } from './remembered.ts'
import { ratingAt, riskOf, worseFirst, type RatingStage, type Risk } from './risk.ts'

/** The worst fail point of a step. */
export interface StepRisk extends Risk {
  readonly failPoint: Id
}

const worstAt = (stage: RatingStage) =>
  remembered(['failPoints'], (blueprint): ReadonlyMap<Id, StepRisk> => {
    const worst = new Map<Id, StepRisk>()
    for (const [step, failPoints] of failPointsByStep(blueprint)) {
      const [first] = failPoints
        .flatMap((each) => {
          const rating = ratingAt(each, stage)
          return rating ? [{ ...riskOf(rating), failPoint: each.id }] : []
        })
        .toSorted(worseFirst)
      if (first) worst.set(step, first)
    }
    return worst
  })

const worst = { today: worstAt('today'), expected: worstAt('expected'), achieved: worstAt('achieved') }

/**
 * The worst RPN of each step that has a rated fail point, with that fail point's priority: what a heat overlay shows.
 * A fail point that was not rated at a stage counts as `ratingAt` says, so that its heat does not vanish.
 */
export const worstByStep = (
  blueprint: Pick<Blueprint, 'failPoints'>,
  stage: RatingStage,
): ReadonlyMap<Id, StepRisk> => worst[stage](blueprint)
