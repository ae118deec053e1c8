import type { Way } from './flowGraph.ts'
import { leadsBack } from './forwardOrder.ts'
import type { OrderedFlow } from './orderedFlow.ts'

/** The time in s from start to end without any going back, and with going back at most once. */
export interface OnceTime {
  readonly without: number
  readonly once: number
}

/** The mean by shares, scaled to those that are left, or the longest. */
function behind(decides: boolean, ways: readonly Way[], timeOf: (way: Way) => number): number {
  if (!decides) return ways.reduce((most, way) => Math.max(most, timeOf(way)), 0)
  const sum = ways.reduce((all, { share }) => all + share, 0)
  return sum > 0 ? ways.reduce((all, way) => all + way.share * timeOf(way), 0) / sum : 0
}

/**
 * The expected time where nobody goes back (each decision sends all customers on, by the shares of the ways that lead on), and where
 * everybody goes back once at most in each knot of loops, and again not at all.
 */
export function onceTime(flow: OrderedFlow, seconds: readonly number[]): OnceTime {
  const { ways, decides, forward, leading, onward, partOf } = flow
  // Without: in no loop at all. After: in its own knot no more, in later ones once. Once: in its own knot once as well.
  const without = ways.map(() => 0)
  const after = ways.map(() => 0)
  const once = ways.map(() => 0)
  const back = (at: number, to: number) => leadsBack(forward, at, to)
  const worked = (at: number, out: readonly Way[], timeOf: (way: Way) => number) =>
    (seconds[at] ?? 0) + behind(decides[at] ?? false, out, timeOf)
  const settle = (at: number, out: readonly Way[]) => {
    without[at] = worked(at, out, ({ to }) => without[to] ?? 0)
    after[at] = worked(at, out, ({ to }) => (partOf[to] === partOf[at] ? after : once)[to] ?? 0)
  }
  for (const part of flow.ordered) {
    const last = part.toReversed()
    for (const at of last) if (leading.has(at)) settle(at, onward[at] ?? [])
    for (const at of last) {
      if (leading.has(at)) continue
      // What only leads back goes back to a step from which there is a way on.
      const out = ways[at] ?? []
      settle(
        at,
        out.filter(({ to }) => leading.has(to) || !back(at, to)),
      )
    }
    for (const at of last)
      once[at] = worked(at, ways[at] ?? [], ({ to }) => (back(at, to) ? after : once)[to] ?? 0)
  }
  return { without: without[0] ?? 0, once: once[0] ?? 0 }
}
