import type { FailPoint, Id } from '#model/blueprint.ts'
import { ratingAt, riskOf, worseFirst, type RatingStage, type Risk } from './risk.ts'

/** One bar of a Pareto chart: a fail point, and the share 0..1 of all RPN that it and those before it make up. */
export interface ParetoBar extends Risk {
  readonly failPoint: Id
  readonly cumulative: number
}

/** Fail points by their RPN. */
export interface Pareto {
  /** The worst first. */
  readonly bars: readonly ParetoBar[]
  /** Those for which there was no bar of their own, as one; the cumulative line ends there at 1. Null where all have one. */
  readonly rest: { readonly failPoints: readonly Id[]; readonly rpn: number } | null
  /** The sum of all RPN. */
  readonly total: number
  /** Fail points that have no rating, and no place in the chart. */
  readonly unrated: readonly Id[]
}

/** Where RPN and priority are the same, the graver failure comes first, then the order of the list decides. */
export function pareto(
  failPoints: readonly FailPoint[],
  stage: RatingStage = 'today',
  mostBars = 20,
): Pareto {
  const rated = failPoints
    .flatMap((each) => {
      const rating = ratingAt(each, stage)
      return rating ? [{ ...riskOf(rating), failPoint: each.id, severity: rating.severity }] : []
    })
    .toSorted((a, b) => worseFirst(a, b) || b.severity - a.severity)
  const total = rated.reduce((sum, { rpn }) => sum + rpn, 0)
  let passed = 0
  const bars = rated.slice(0, mostBars).map(({ failPoint, rpn, priority }): ParetoBar => {
    passed += rpn
    return { failPoint, rpn, priority, cumulative: passed / total }
  })
  const others = rated.slice(mostBars).map(({ failPoint }) => failPoint)
  return {
    bars,
    rest: others.length > 0 ? { failPoints: others, rpn: total - passed } : null,
    total,
    unrated: failPoints.filter((each) => !ratingAt(each, stage)).map(({ id }) => id),
  }
}
