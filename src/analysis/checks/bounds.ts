import type { Standard } from '#model/blueprint.ts'

/** The fields of a standard that hold a value to compare with. */
export type Bound = 'target' | 'upper' | 'limit' | 'upperLimit'

type Bounded = Pick<Standard, 'comparator' | Bound>

/** From the smallest to the largest, as the target must be no worse than what is tolerated. */
const rising: Record<Standard['comparator'], readonly Bound[]> = {
  'at-most': ['target', 'limit'],
  'at-least': ['limit', 'target'],
  between: ['limit', 'target', 'upper', 'upperLimit'],
}

/** The values that a standard compares with, in the order in which they must rise. Fields its comparator does not read are left out. */
export function boundsOf(standard: Bounded): readonly { readonly bound: Bound; readonly value: number }[] {
  return rising[standard.comparator].flatMap((bound) => {
    const value = standard[bound]
    return value === undefined ? [] : [{ bound, value }]
  })
}

/** True where the target is no worse than the limit, and a range not upside down. */
export function areInOrder(standard: Bounded): boolean {
  const values = boundsOf(standard).map(({ value }) => value)
  return values.every((value, i) => i === 0 || (values[i - 1] ?? value) <= value)
}
