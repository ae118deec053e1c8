import type { Place } from '#layout/placed.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'

/** Tidy's two ways: what happens together shares a column, or each connection takes a moment of its own. */
export type TidyVariant = 'moments' | 'oneMoment'

/** The second way takes too long for more steps than these. */
export const mostStepsForOneMoment = 200

/** Places for all steps, found anew; what finds them is fetched on first use. */
export async function tidiedPlaces(
  blueprint: Blueprint,
  variant: TidyVariant,
): Promise<ReadonlyMap<Id, Place>> {
  if (variant === 'moments') return (await import('#layout/tidy.ts')).tidy(blueprint)
  const { tidyOneMomentPerConnection } = await import('#layout/tidyOneMomentPerConnection.ts')
  return tidyOneMomentPerConnection(blueprint)
}
