/** How customers part at a decision. */
export interface Parting {
  /** One share 0..1 for each way, together 1. */
  readonly shares: readonly number[]
  /** What the shares add up to as they stand; 1 where none is given. */
  readonly sum: number
  /** True where they do not add up to 1 and had to be scaled. */
  readonly scaled: boolean
}

/** Shares rounded to tenths of a per cent add up to 1 no more exactly than this: three times 0.333. */
const rounding = 0.001 + 1e-9

/**
 * The shares of the ways out of a decision: without shares equal, ways without one take equally what the others leave, and
 * shares that do not add up to 1 are scaled.
 */
export function sharesOf(given: readonly (number | undefined)[]): Parting {
  const equal = given.map(() => 1 / given.length)
  const known = given.filter((share) => share !== undefined)
  if (known.length === 0) return { shares: equal, sum: 1, scaled: false }
  const knownSum = known.reduce((sum, share) => sum + share, 0)
  const left = Math.max(0, 1 - knownSum) / Math.max(1, given.length - known.length)
  const filled = given.map((share) => share ?? left)
  const sum = filled.reduce((all, share) => all + share, 0)
  const scaled = Math.abs(sum - 1) > rounding
  if (sum === 0) return { shares: equal, sum, scaled }
  return { shares: filled.map((share) => share / sum), sum, scaled }
}
