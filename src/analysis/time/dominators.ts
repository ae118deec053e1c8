import type { ForwardOrder } from './forwardOrder.ts'
import type { Graph } from './strongParts.ts'

/**
 * For each place reached from place 0 the last place that every way to it passes through before (Cooper, Harvey and Kennedy 2001);
 * −1 for place 0 and for places that are not reached.
 */
export function dominators(graph: Graph, { order, rank }: ForwardOrder): readonly number[] {
  const before: number[][] = graph.map(() => [])
  for (const from of order) for (const { to } of graph[from] ?? []) before[to]?.push(from)
  const above = graph.map(() => -1)
  const known = (at: number) => at === 0 || (above[at] ?? -1) >= 0
  const meet = (a: number, b: number) => {
    let [one, other] = [a, b]
    while (one !== other) {
      if ((rank[one] ?? 0) > (rank[other] ?? 0)) one = above[one] ?? 0
      else other = above[other] ?? 0
    }
    return one
  }
  for (let changed = true; changed;) {
    changed = false
    for (const at of order.slice(1)) {
      const found = (before[at] ?? []).filter(known).reduce(meet)
      changed ||= above[at] !== found
      above[at] = found
    }
  }
  return above
}
