import type { FailPoint, Rating } from '#model/blueprint.ts'
import type { ActionPriority } from '#model/marks.ts'
import { actionPriority } from '../actionPriority.ts'
import { rpn } from '../rpn.ts'

/** The ratings that a fail point may have: of today, expected once its fail-safe works, achieved since it was taken. */
export const ratingStages = ['today', 'expected', 'achieved'] as const
export type RatingStage = (typeof ratingStages)[number]

/** What a rating comes to: RPN 1..1000, and how urgent it is to act. */
export interface Risk {
  readonly rpn: number
  readonly priority: ActionPriority
}

/** The RPN and the action priority of a rating. */
export const riskOf = (rating: Rating): Risk => ({ rpn: rpn(rating), priority: actionPriority(rating) })

/**
 * The rating to count with at a stage, so that pictures of different stages show the same fail points: what was not rated at the
 * stage has not changed. Achieved falls back to today's; expected to what has been achieved, then to today's.
 */
export function ratingAt({ rating, expected, achieved }: FailPoint, stage: RatingStage): Rating | undefined {
  switch (stage) {
    case 'today':
      return rating
    case 'expected':
      return expected ?? achieved ?? rating
    case 'achieved':
      return achieved ?? rating
  }
}

const urgency: Readonly<Record<ActionPriority, number>> = { low: 0, medium: 1, high: 2 }

/** The more urgent first. */
export const byUrgency = (a: ActionPriority, b: ActionPriority): number => urgency[b] - urgency[a]

/** The highest RPN first; of equal ones the more urgent. */
export const worseFirst = (a: Risk, b: Risk): number => b.rpn - a.rpn || byUrgency(a.priority, b.priority)
