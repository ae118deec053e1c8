import { leadsBack } from './forwardOrder.ts'
import type { OrderedFlow } from './orderedFlow.ts'

/** The seconds of each place, the heads of loops with one round of each loop that leads back to them; inner loops first. */
function withRounds(flow: OrderedFlow, seconds: readonly number[]): number[] {
  const { ways, forward, partOf, ordered } = flow
  const backTo = new Map<number, number[]>()
  for (const at of forward.order) {
    for (const { to } of ways[at] ?? [])
      if (leadsBack(forward, at, to)) backTo.set(to, [...(backTo.get(to) ?? []), at])
  }
  const whole = [...seconds]
  for (const head of [...backTo.keys()].toSorted((a, b) => (forward.rank[b] ?? 0) - (forward.rank[a] ?? 0))) {
    const from = longestFrom(head, ordered[partOf[head] ?? -1] ?? [], flow, whole)
    for (const tail of backTo.get(head) ?? []) whole[head] = (whole[head] ?? 0) + (from.get(tail) ?? 0)
  }
  return whole
}

/** The longest time from the beginning of one place to the end of each other that lies before it in its part. */
function longestFrom(
  head: number,
  part: readonly number[],
  { ways, forward, partOf }: OrderedFlow,
  seconds: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map([[head, seconds[head] ?? 0]])
  for (const at of part) {
    const time = found.get(at)
    if (time === undefined) continue
    for (const { to } of ways[at] ?? []) {
      if (partOf[to] !== partOf[head] || leadsBack(forward, at, to)) continue
      found.set(to, Math.max(found.get(to) ?? 0, time + (seconds[to] ?? 0)))
    }
  }
  return found
}

/**
 * The longest time in s from the beginning of place 0 to the end: every decision sends the longest way, and each loop is gone
 * round once more whenever the way comes to it.
 */
export function longestTime(flow: OrderedFlow, seconds: readonly number[]): number {
  const whole = withRounds(flow, seconds)
  const times = whole.map(() => 0)
  for (const at of flow.forward.order.toReversed()) {
    let most = 0
    for (const { to } of flow.onward[at] ?? []) most = Math.max(most, times[to] ?? 0)
    times[at] = (whole[at] ?? 0) + most
  }
  return times[0] ?? 0
}
