import type { FlowGraph } from './flowGraph.ts'

/** The places from which one of the targets can be reached, the targets included. */
export function leadingTo(ways: FlowGraph['ways'], targets: readonly number[]): ReadonlySet<number> {
  const before: number[][] = ways.map(() => [])
  ways.forEach((out, from) => {
    for (const { to } of out) before[to]?.push(from)
  })
  const leading = new Set(targets)
  const queue = [...targets]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of before[at] ?? []) {
      if (leading.has(from)) continue
      leading.add(from)
      queue.push(from)
    }
  }
  return leading
}

/** The places that can be reached from the beginning. */
export function reachedFrom(ways: FlowGraph['ways'], from = 0): ReadonlySet<number> {
  const reached = new Set([from])
  // A set that grows while it is walked is walked to its new end.
  for (const at of reached) for (const { to } of ways[at] ?? []) reached.add(to)
  return reached
}

/**
 * The flow as far as it counts for the time to the end. Where the blueprint has end steps, a branch that leads to none of them
 * and runs beside one that does is left out: nobody waits for it. Whom a decision sends where no end step follows is still counted.
 */
export function timedFlow(graph: FlowGraph): FlowGraph {
  const reached = reachedFrom(graph.ways)
  const ends = [...reached].filter((at) => graph.steps[at]?.kind === 'end')
  if (ends.length === 0) return graph
  const ending = leadingTo(graph.ways, ends)
  if (ending.size === graph.ways.length) return graph
  const ways = graph.ways.map((out, at) => {
    if (graph.decides[at]) return out
    const on = out.filter(({ to }) => ending.has(to))
    return on.length > 0 ? on : out
  })
  return { ...graph, ways }
}
