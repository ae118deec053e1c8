import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { failuresByFailPoint } from '../complaints/complaintCounts.ts'

/** One fail point in the index. */
export interface WeighedFailPoint {
  readonly failPoint: Id
  /** The severity of its rating of today, 1..10; null where it is not rated. */
  readonly weight: number | null
  /** How many complaints name it. */
  readonly failures: number
  /** Weight × failures; null without a weight. */
  readonly points: number | null
}

/** How badly the service failed its customers: the fewer points, the better. */
export interface QualityIndex {
  /** Σ weight × failures; null where no fail point is rated, or no complaint names one. */
  readonly index: number | null
  /** Those that weigh most first, those without failures last. */
  readonly failPoints: readonly WeighedFailPoint[]
  /** Failures at fail points without a rating: they are not in the index. */
  readonly unweighed: number
}

/** Σ weight × failures. */
export const weighedFailures = (
  failures: readonly { readonly weight: number; readonly failures: number }[],
): number => failures.reduce((sum, { weight, failures: count }) => sum + weight * count, 0)

/** The service quality index over the fail points of a blueprint: their severity weighs the complaints that name them. */
export function qualityIndex(blueprint: Pick<Blueprint, 'failPoints' | 'complaints'>): QualityIndex {
  const counts = failuresByFailPoint(blueprint)
  const failPoints = inOrder(blueprint.failPoints).map(({ id, rating }): WeighedFailPoint => {
    const weight = rating?.severity ?? null
    const failures = counts.get(id) ?? 0
    return { failPoint: id, weight, failures, points: weight === null ? null : weight * failures }
  })
  const weighed = failPoints.flatMap(({ weight, failures }) =>
    weight === null ? [] : [{ weight, failures }],
  )
  const unweighed = failPoints.reduce(
    (sum, { weight, failures }) => sum + (weight === null ? failures : 0),
    0,
  )
  const known = weighed.some(({ failures }) => failures > 0)
  return {
    index: known ? weighedFailures(weighed) : null,
    failPoints: failPoints.toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1) || b.failures - a.failures),
    unweighed,
  }
}
