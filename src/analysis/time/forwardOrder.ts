import type { Graph } from './strongParts.ts'

/** An order of the places reached from place 0 in which all ways lead on, but for those that lead back and so make loops. */
export interface ForwardOrder {
  readonly order: readonly number[]
  /** Where each place stands in the order; −1 for a place that is not reached. */
  readonly rank: readonly number[]
}

/** Walks the graph in depth: a way leads back where it returns to a step through which the walk has just come. */
export function forwardOrder(graph: Graph): ForwardOrder {
  const seen = new Set([0])
  const left: number[] = []
  const path = [{ at: 0, ways: (graph[0] ?? []).values() }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const way = top.ways.next()
    if (way.done) {
      left.push(top.at)
      path.pop()
    } else if (!seen.has(way.value.to)) {
      seen.add(way.value.to)
      path.push({ at: way.value.to, ways: (graph[way.value.to] ?? []).values() })
    }
  }
  const order = left.toReversed()
  const rank = graph.map(() => -1)
  order.forEach((at, i) => (rank[at] = i))
  return { order, rank }
}

/** True where the way from one place to another leads back. */
export const leadsBack = ({ rank }: ForwardOrder, from: number, to: number): boolean =>
  (rank[to] ?? 0) <= (rank[from] ?? 0)
