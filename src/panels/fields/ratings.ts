import type { Rating } from '#model/blueprint.ts'

/** The ratings that a fail point may have: of today, expected once the prevention works, achieved since. */
export const ratingNames = ['rating', 'expected', 'achieved'] as const
export type RatingName = (typeof ratingNames)[number]

export const ratingParts = ['severity', 'occurrence', 'detection'] as const
export type RatingPart = (typeof ratingParts)[number]

export type PartialRating = Partial<Rating>

/** A rating, once all three of its parts are there. */
export function wholeRating({ severity, occurrence, detection }: PartialRating): Rating | null {
  if (severity === undefined || occurrence === undefined || detection === undefined) return null
  return { severity, occurrence, detection }
}

/** The parts with one more chosen, or with one taken out. */
export function withPart(parts: PartialRating, part: RatingPart, value: number | undefined): PartialRating {
  const kept = ratingParts.filter((each) => each !== part && parts[each] !== undefined)
  const rest = Object.fromEntries(kept.map((each) => [each, parts[each]]))
  return value === undefined ? rest : { ...rest, [part]: value }
}

const ratingKeys = /^(rating|expected|achieved)\.(severity|occurrence|detection)$/

/** The part of a rating that a field stands for, if it does. */
export function ratingOf(field: { readonly key: string }): { name: RatingName; part: RatingPart } | null {
  const [, name, part] = ratingKeys.exec(field.key) ?? []
  const known = ratingParts.find((each) => each === part)
  if (!known || (name !== 'rating' && name !== 'expected' && name !== 'achieved')) return null
  return { name, part: known }
}
