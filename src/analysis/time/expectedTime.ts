import type { Way } from './flowGraph.ts'
import { leadsBack } from './forwardOrder.ts'
import type { OrderedFlow } from './orderedFlow.ts'
import { solveLinear } from './solveLinear.ts'
import { isLoop } from './strongParts.ts'

/** A step's time as a sum: so much for each of the unknown times of the loop's heads, and at the end what is known. */
type Sum = Float64Array

function add(sum: Sum, other: Sum, times: number) {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + times * (other[i] ?? 0)
}

/** The times of the steps of one loop, once it is settled which ways count and all times outside the loop are known. */
function loopTimes(
  part: readonly number[],
  waysOf: (at: number) => readonly Way[],
  seconds: readonly number[],
  times: readonly number[],
  { forward, partOf }: OrderedFlow,
): ReadonlyMap<number, number> {
  const own = partOf[part[0] ?? -1]
  const inside = (to: number) => partOf[to] === own
  const backTo = part.flatMap((at) =>
    waysOf(at).flatMap(({ to }) => (inside(to) && leadsBack(forward, at, to) ? [to] : [])),
  )
  const heads = [...new Set(backTo)]
  const sums = new Map<number, Sum>()
  const last = part.toReversed()
  for (const at of last) {
    const sum = new Float64Array(heads.length + 1)
    sum[heads.length] = seconds[at] ?? 0
    for (const { to, share } of waysOf(at)) {
      const known = inside(to) && !leadsBack(forward, at, to) ? sums.get(to) : undefined
      const column = inside(to) ? heads.indexOf(to) : heads.length
      if (known) add(sum, known, share)
      else sum[column] = (sum[column] ?? 0) + share * (inside(to) ? 1 : (times[to] ?? 0))
    }
    sums.set(at, sum)
  }
  const rows = heads.map((head, i) =>
    Float64Array.from(sums.get(head) ?? [], (value, j) =>
      j === heads.length ? value : (i === j ? 1 : 0) - value,
    ),
  )
  const solved = [...(solveLinear(rows) ?? heads.map(() => Infinity)), 1]
  return new Map(last.map((at) => [at, dot(sums.get(at) ?? new Float64Array(0), solved)]))
}

/** Zero times an endless time is nothing. */
const dot = (sum: Sum, values: readonly number[]) =>
  values.reduce((all, value, i) => (sum[i] ? all + (sum[i] ?? 0) * value : all), 0)

/** Longer by more than rounding. */
const longer = (a: number, b: number) => a > b + 1e-9 * Math.max(1, Math.abs(b))

/**
 * The expected time in s from the beginning of each place to the end: its own seconds, and behind a decision the mean of the ways
 * by their shares, behind any other step the longest of the ways, in expectation. Loops are gone round as often as the
 * shares send back. Infinity where a loop may be entered that nobody can leave.
 */
export function expectedTime(
  flow: OrderedFlow,
  seconds: readonly number[],
  endless: readonly (readonly number[])[],
): readonly number[] {
  const { ways, decides } = flow
  const stuck = new Set(endless.flat())
  const times = ways.map(() => 0)
  const timeOf = (to: number) => times[to] ?? 0
  const next = (at: number) => {
    const out = ways[at] ?? []
    if (decides[at]) return out.reduce((sum, { to, share }) => sum + share * timeOf(to), 0)
    return out.reduce((most, { to }) => Math.max(most, timeOf(to)), 0)
  }
  const neverEnds = (at: number) =>
    stuck.has(at) || (ways[at] ?? []).some(({ to }) => timeOf(to) === Infinity)
  for (const part of flow.ordered) {
    if (part.some(neverEnds)) for (const at of part) times[at] = Infinity
    else if (isLoop(ways, part)) settleLoop(part, flow, seconds, times)
    else for (const at of part) times[at] = (seconds[at] ?? 0) + next(at)
  }
  return times
}

/** Which of several parallel ways takes longest depends on the times in the loop, and these on that: chosen anew until all stays. */
function settleLoop(part: readonly number[], flow: OrderedFlow, seconds: readonly number[], times: number[]) {
  const { ways, decides } = flow
  const timeOf = ({ to }: Way) => times[to] ?? 0
  const chosen = new Map<number, readonly Way[]>()
  const waysOf = (at: number) => chosen.get(at) ?? (decides[at] ? ways[at] : ways[at]?.slice(0, 1)) ?? []
  for (let changed = true, left = 1000; changed && left > 0; left--) {
    for (const [at, time] of loopTimes(part, waysOf, seconds, times, flow)) times[at] = time
    changed = false
    for (const at of part.filter((each) => !decides[each])) {
      const [now] = waysOf(at)
      const best = (ways[at] ?? []).reduce(
        (a, b) => (timeOf(b) > timeOf(a) ? b : a),
        now ?? { to: 0, share: 1, connection: '' },
      )
      if (!now || !longer(timeOf(best), timeOf(now))) continue
      chosen.set(at, [best])
      changed = true
    }
  }
}
