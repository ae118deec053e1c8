import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { failuresByFailPoint } from './complaintCounts.ts'

/** The least failures per thousand customers of each rating, the worst first. */
const leastOf: readonly (readonly [rating: number, perThousand: number])[] = [
  [10, 100],
  [9, 50],
  [8, 20],
  [7, 10],
  [6, 2],
  [5, 0.5],
  [4, 0.1],
]

/**
 * The occurrence rating of so many failures per thousand customers: the highest whose figure in the scale is reached. The scale
 * ends in "0.001 or fewer", which is 2; what lies above that and below 0.1 is 3. 1 says that the failure is prevented, which no
 * count can tell: so null without failures.
 */
export function occurrenceOf(perThousand: number): number | null {
  if (!(perThousand > 0)) return null
  const reached = leastOf.find(([, least]) => perThousand >= least)?.[0]
  return reached ?? (perThousand > 0.001 ? 3 : 2)
}

/** Complaints per thousand customers served; null where nobody was. */
export const perThousandCustomers = (
  complaints: number,
  customersPerMonth: number,
  months: number,
): number | null => {
  const customers = customersPerMonth * months
  return customers > 0 ? (complaints / customers) * 1000 : null
}

/** What the complaints say of how often a failure occurs. */
export interface ProposedOccurrence {
  readonly failPoint: Id
  readonly complaints: number
  readonly perThousand: number
  /** 1..10, today's; null where it is not rated. */
  readonly today: number | null
  /** 2..10 */
  readonly proposed: number
}

/**
 * A rating for each fail point that complaints name, the most complaints first. Only complaints that were made are counted: most
 * customers who are let down say nothing, so each is a lower bound.
 */
export function proposedOccurrences(
  blueprint: Pick<Blueprint, 'failPoints' | 'complaints'>,
  customersPerMonth: number,
  months: number,
): readonly ProposedOccurrence[] {
  const failures = failuresByFailPoint(blueprint)
  return inOrder(blueprint.failPoints)
    .flatMap(({ id, rating }) => {
      const complaints = failures.get(id) ?? 0
      const perThousand = perThousandCustomers(complaints, customersPerMonth, months)
      const proposed = perThousand === null ? null : occurrenceOf(perThousand)
      if (perThousand === null || proposed === null) return []
      return [{ failPoint: id, complaints, perThousand, today: rating?.occurrence ?? null, proposed }]
    })
    .toSorted((a, b) => b.complaints - a.complaints)
}
