import type { FailPoint, Rating } from '#model/blueprint.ts'
import { riskOf, type Risk } from './risk.ts'

/** Where a fail point stands: what it is rated, what was gained, and what asks for attention. */
export interface FailPointStanding {
  readonly today: Risk | null
  readonly expected: Risk | null
  readonly achieved: Risk | null
  /** RPN points taken away since today's rating; negative where it got worse. Null until both ratings are there. */
  readonly gain: number | null
  /** RPN points that the fail-safe should take away. */
  readonly expectedGain: number | null
  /** Still open or in progress, and its day is over. */
  readonly overdue: boolean
  /** Still open or in progress, of high priority now, and nobody answers for it. */
  readonly highWithoutOwner: boolean
  /**
   * Still open or in progress, of high priority now, and nothing is under way: no fail-safe is named and none was taken, or what
   * was taken left the priority high.
   */
  readonly needsAction: boolean
}

const riskOrNull = (rating: Rating | undefined): Risk | null => (rating ? riskOf(rating) : null)

const gainOf = (before: Risk | null, after: Risk | null): number | null =>
  before && after ? before.rpn - after.rpn : null

const isBlank = (text: string | undefined) => (text ?? '').trim() === ''

/**
 * Where a fail point stands on a day (ISO 8601 date, as the person's calendar has it). Its priority now is that of the rating
 * achieved, else of today's. What is closed or accepted asks for nothing; what is due today is not overdue.
 */
export function failPointStanding(failPoint: FailPoint, today: string): FailPointStanding {
  const before = riskOrNull(failPoint.rating)
  const expected = riskOrNull(failPoint.expected)
  const achieved = riskOrNull(failPoint.achieved)
  const now = achieved ?? before
  const unsettled = failPoint.status === 'open' || failPoint.status === 'in-progress'
  const highNow = unsettled && now?.priority === 'high'
  const underWay = !isBlank(failPoint.prevention?.action) || !isBlank(failPoint.taken?.action)
  return {
    today: before,
    expected,
    achieved,
    gain: gainOf(before, achieved),
    expectedGain: gainOf(before, expected),
    overdue: unsettled && failPoint.due !== undefined && failPoint.due < today,
    highWithoutOwner: highNow && isBlank(failPoint.owner),
    needsAction: highNow && (achieved !== null || !underWay),
  }
}
