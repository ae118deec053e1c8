import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { ordersBetween } from '#model/order.ts'
import { blueprintOf } from '../../model/notation.ts'

const orders = ordersBetween(null, null, 2000)
const table = <R extends { readonly id: string }>(count: number, record: (i: number) => R) =>
  new Map(Array.from({ length: count }, (_, i) => [record(i).id, { ...record(i), order: orders[i] ?? '' }]))

/** A thousand steps in a row, two fail points and one standard at each. */
export const large: Blueprint = {
  ...blueprintOf({ customer: [], frontstage: [] }),
  steps: table(1000, (i): Omit<RecordOf<'steps'>, 'order'> => ({
    id: `s${i}`,
    name: `Step ${i}`,
    lane: i % 2 ? 'customer' : 'frontstage',
    kind: 'action',
    column: i,
    row: 1,
  })),
  connections: table(999, (i) => ({ id: `c${i}`, from: `s${i}`, to: `s${i + 1}`, kind: 'flow' as const })),
  failPoints: table(2000, (i) => ({
    id: `f${i}`,
    step: `s${i >> 1}`,
    failure: `Failure ${i} of many that could happen here`,
    rating: { severity: 1 + (i % 10), occurrence: 5, detection: 3 },
    status: 'open' as const,
  })),
  standards: table(1000, (i) => ({
    id: `d${i}`,
    step: `s${i}`,
    metric: `Metric ${i}`,
    basis: 'objective' as const,
    measure: 'number' as const,
    comparator: 'at-most' as const,
    target: i,
    unit: `unit ${i}`,
  })),
}
