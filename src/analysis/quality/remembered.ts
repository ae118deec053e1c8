import type { Blueprint } from '#model/blueprint.ts'

/**
 * A function of a blueprint that names the tables it reads: as long as these stay the same, the same result comes back.
 * It remembers one blueprint, the one that is open.
 */
export function remembered<K extends keyof Blueprint, Result>(
  reads: readonly K[],
  work: (blueprint: Pick<Blueprint, K>) => Result,
): (blueprint: Pick<Blueprint, K>) => Result {
  let last: { readonly from: readonly unknown[]; readonly result: Result } | null = null
  return (blueprint) => {
    const from = reads.map((table) => blueprint[table])
    if (last?.from.every((table, i) => table === from[i])) return last.result
    const result = work(blueprint)
    last = { from, result }
    return result
  }
}
