import type { FailPoint, Id } from '#model/blueprint.ts'
import type { ActionPriority } from '#model/marks.ts'
import { actionPriority } from '../actionPriority.ts'
import { byUrgency, ratingAt, type RatingStage } from './risk.ts'

/** One cell of the matrix of severity by occurrence, each 1..10. */
export interface RiskCell {
  readonly severity: number
  readonly occurrence: number
  /** In the order of the list. */
  readonly failPoints: readonly Id[]
  /**
   * The colour of the cell: the priority that a failure of this severity and occurrence has where nothing detects it. The matrix
   * leaves detection out, so it shows the most that it can come to.
   */
  readonly priority: ActionPriority
  /** The most urgent among the cell's fail points, with their detection; null where there are none. */
  readonly worst: ActionPriority | null
}

const undetected = 10
const scale = Array.from({ length: 10 }, (_, i) => i + 1)

/** The fail points in the hundred cells of severity by occurrence, row by row: the gravest on top, the rarest at the left. */
export function riskMatrix(failPoints: readonly FailPoint[], stage: RatingStage = 'today'): RiskCell[] {
  const rated = failPoints.flatMap((each) => {
    const rating = ratingAt(each, stage)
    return rating ? [{ id: each.id, rating }] : []
  })
  return scale.toReversed().flatMap((severity) =>
    scale.map((occurrence): RiskCell => {
      const found = rated.filter(
        ({ rating }) => rating.severity === severity && rating.occurrence === occurrence,
      )
      const [worst = null] = found.map(({ rating }) => actionPriority(rating)).toSorted(byUrgency)
      return {
        severity,
        occurrence,
        failPoints: found.map(({ id }) => id),
        priority: actionPriority({ severity, occurrence, detection: undetected }),
        worst,
      }
    }),
  )
}
