/** Neighbours nearer than this are renumbered in the same edit: see "A grid, not pixels" in docs/file-format.md. */
const leastDistance = 1e-6

interface Roomy {
  /** The scale's own numbers, in their order; others than before where all had to be numbered anew. */
  readonly scale: readonly number[]
  /** The new numbers in each gap. */
  readonly added: ReadonlyMap<number, readonly number[]>
}

/**
 * New numbers on a sorted scale (the columns of a phase, the rows of a lane): `wanted` says how many in which gap, the gap
 * being named by the index of the number behind it.
 */
export function withRoom(scale: readonly number[], wanted: ReadonlyMap<number, number>): Roomy {
  const added = new Map<number, readonly number[]>()
  for (const [gap, count] of wanted) {
    const numbers = between(scale[gap - 1], scale[gap], count)
    if (!numbers) return numberedAnew(scale, wanted)
    added.set(gap, numbers)
  }
  return { scale, added }
}

/** Evenly spread numbers; null where there is too little room between the neighbours. */
function between(before: number | undefined, after: number | undefined, count: number): number[] | null {
  const start = before ?? (after === undefined ? 0 : after - count - 1)
  const end = after ?? start + count + 1
  const numbers = Array.from({ length: count }, (_, i) => start + ((end - start) * (i + 1)) / (count + 1))
  const all = [start, ...numbers, end]
  const apart = all.every((number, i) => i === 0 || number - (all[i - 1] ?? number) >= leastDistance)
  return apart ? numbers : null
}

function numberedAnew(scale: readonly number[], wanted: ReadonlyMap<number, number>): Roomy {
  let last = 0
  const added = new Map<number, readonly number[]>()
  const numbers = [...scale.keys(), scale.length].map((gap) => {
    const count = wanted.get(gap) ?? 0
    if (count > 0)
      added.set(
        gap,
        Array.from({ length: count }, () => ++last),
      )
    return gap < scale.length ? ++last : 0
  })
  return { scale: numbers.slice(0, scale.length), added }
}
