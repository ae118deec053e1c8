/** Numbers closer than this could soon no longer be told apart. */
const leastGap = 1e-6

/** New numbers for columns or rows. `of` gives undefined where a number stays. */
export interface Renumbering {
  readonly newcomer: number
  readonly of: (number: number) => number | undefined
}

/**
 * Counts numbers 1, 2, 3… in their order if two of them are too close to each other; else all stay. `newcomer` is one of them, or
 * one more; a newcomer so far out that adding 1 changes nothing counts as equal to the last.
 */
export function renumbered(numbers: readonly number[], newcomer: number): Renumbering {
  const all = [...new Set([...numbers, newcomer])].toSorted((a, b) => a - b)
  if (all.every((number, i) => i === 0 || number - (all[i - 1] ?? 0) >= leastGap))
    return { newcomer, of: () => undefined }
  const counted = new Map(all.map((number, i) => [number, i + 1]))
  return { newcomer: counted.get(newcomer) ?? 1, of: (number) => counted.get(number) }
}
