/** A directed graph without cycles, and a rank for each node such that every arc leads to a higher rank. */
export interface TopologicalOrder {
  readonly rank: number[]
  readonly next: number[][]
  readonly previous: number[][]
}

/** No arcs yet: the nodes as they stand in `order`. */
export function orderWithoutArcs(order: readonly number[]): TopologicalOrder {
  const rank = order.map(() => 0)
  order.forEach((node, i) => (rank[node] = i))
  return { rank, next: order.map(() => []), previous: order.map(() => []) }
}

/**
 * Adds an arc and mends the ranks (Pearce and Kelly 2007): only nodes between the two ends move. False, and nothing changes, where
 * the arc would close a cycle.
 */
export function addArc(order: TopologicalOrder, from: number, to: number): boolean {
  const first = order.rank[to] ?? 0
  const last = order.rank[from] ?? 0
  if (from === to) return false
  if (first < last) {
    const behind = reached(order.next, to, (node) => (order.rank[node] ?? 0) <= last)
    if (behind.includes(from)) return false
    const before = reached(order.previous, from, (node) => (order.rank[node] ?? 0) >= first)
    reorder(order.rank, before, behind)
  }
  order.next[from]?.push(to)
  order.previous[to]?.push(from)
  return true
}

function reached(
  neighbours: readonly (readonly number[])[],
  start: number,
  within: (node: number) => boolean,
): number[] {
  const found = [start]
  const seen = new Set(found)
  for (const node of found)
    for (const neighbour of neighbours[node] ?? [])
      if (!seen.has(neighbour) && within(neighbour)) {
        seen.add(neighbour)
        found.push(neighbour)
      }
  return found
}

/** What leads to the arc comes before what follows it, in the ranks the two have between them. */
function reorder(rank: number[], before: number[], behind: number[]): void {
  const byRank = (a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0)
  const nodes = [...before.toSorted(byRank), ...behind.toSorted(byRank)]
  const ranks = nodes.map((node) => rank[node] ?? 0).toSorted((a, b) => a - b)
  nodes.forEach((node, i) => (rank[node] = ranks[i] ?? 0))
}
