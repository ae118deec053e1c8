import type { FlowGraph, Way } from './flowGraph.ts'
import { forwardOrder, leadsBack, type ForwardOrder } from './forwardOrder.ts'
import { strongParts, type StrongParts } from './strongParts.ts'
import { leadingTo } from './timedFlow.ts'

/** A flow with the order of its places, which all figures of time follow. */
export interface OrderedFlow extends FlowGraph, StrongParts {
  readonly forward: ForwardOrder
  /** The places of each part that are reached, by their order. */
  readonly ordered: readonly (readonly number[])[]
  /** The places from which there is a way to an end without going back. */
  readonly leading: ReadonlySet<number>
  /** The ways out of each place that lead on, to such places. */
  readonly onward: readonly (readonly Way[])[]
}

/**
 * The places from which an end can be reached without going back. Where no end can be reached at all, the last step before
 * all ways lead back takes the place of one.
 */
function leadingForward(ways: FlowGraph['ways'], forward: ForwardOrder): ReadonlySet<number> {
  const ends = [...ways.keys()].filter((at) => ways[at]?.length === 0)
  const ending = leadingTo(ways, ends)
  const leading = new Set<number>()
  for (const at of forward.order.toReversed()) {
    const on = (ways[at] ?? []).filter(({ to }) => !leadsBack(forward, at, to))
    const isEnd = on.length === 0 && (ways[at]?.length === 0 || !ending.has(at))
    if (isEnd || on.some(({ to }) => leading.has(to))) leading.add(at)
  }
  return leading
}

/** Orders a flow. */
export function orderedFlow(graph: FlowGraph): OrderedFlow {
  const { ways } = graph
  const forward = forwardOrder(ways)
  const { parts, partOf } = strongParts(ways)
  const leading = leadingForward(ways, forward)
  const ordered: number[][] = parts.map(() => [])
  for (const at of forward.order) ordered[partOf[at] ?? -1]?.push(at)
  const onward = ways.map((out, at) => out.filter(({ to }) => leading.has(to) && !leadsBack(forward, at, to)))
  return { ...graph, forward, parts, partOf, ordered, leading, onward }
}
