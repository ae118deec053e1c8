/**
 * Where on a scale (the columns of a phase, the rows of a lane) something shall stand: at a number that is there, or between
 * two neighbours, where a new number is made; null stands for the start or the end, two of them for the end.
 */
type Target = { readonly at: number } | { readonly between: readonly [number | null, number | null] }

export type ColumnTarget = Target
export type RowTarget = Target

/** True where a target names numbers that can be stored. */
export function isTarget(target: Target): boolean {
  const numbers = 'at' in target ? [target.at] : target.between.filter((end) => end !== null)
  return numbers.every((number) => Number.isFinite(number))
}

/** The place of a target on a sorted scale: the index of a number that is there, or the gap before that index. */
type Spot = { readonly is: 'on'; readonly index: number } | { readonly is: 'gap'; readonly index: number }

/** Where a target stands among the numbers that are taken. */
export function spotOn(scale: readonly number[], target: Target): Spot {
  if ('at' in target) {
    const index = scale.indexOf(target.at)
    return index < 0 ? { is: 'gap', index: countBelow(scale, target.at) } : { is: 'on', index }
  }
  const [before, after] = target.between
  if (before !== null) return { is: 'gap', index: scale.filter((number) => number <= before).length }
  return { is: 'gap', index: after === null ? scale.length : countBelow(scale, after) }
}

const countBelow = (scale: readonly number[], limit: number) =>
  scale.filter((number) => number < limit).length
