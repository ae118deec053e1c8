import type { FlowGraph } from './flowGraph.ts'
import { openTimeQueue } from './timeQueue.ts'

type Flow = Pick<FlowGraph, 'ways' | 'decides'>

/**
 * The shortest time in s from the beginning of each place to the end: every decision sends the quickest way, all other steps
 * wait for the longest of theirs. A place without a way out is an end, or so are the given ones. Infinity from where none can be reached.
 * (Dijkstra's way of working, from the ends, after Knuth 1977.)
 */
export function shortestTime(
  { ways, decides }: Flow,
  seconds: readonly number[],
  isEnd = (at: number) => ways[at]?.length === 0,
): readonly number[] {
  const before: number[][] = ways.map(() => [])
  const open = ways.map((out) => out.length)
  ways.forEach((out, from) => {
    for (const { to } of out) before[to]?.push(from)
  })
  const times = ways.map(() => Infinity)
  const queue = openTimeQueue()
  ways.forEach((_, at) => {
    if (isEnd(at)) queue.push(seconds[at] ?? 0, at)
  })
  for (let at = queue.pop(); at !== -1; at = queue.pop()) {
    if (times[at] !== Infinity) continue
    times[at] = queue.now()
    for (const from of before[at] ?? []) {
      open[from] = (open[from] ?? 0) - 1
      if (decides[from] || open[from] === 0) queue.push(queue.now() + (seconds[from] ?? 0), from)
    }
  }
  return times
}

/**
 * The shortest time in s of one round of a loop: from the beginning of a step until it begins again. Of the ways that leave
 * the loop none counts. Null for a step that stands in none of the loops.
 */
export function roundTime(
  { ways, decides }: Flow,
  seconds: readonly number[],
  loops: readonly (readonly number[])[],
  step: number,
): number | null {
  const loop = loops.find((each) => each.includes(step))
  if (!loop) return null
  const inside = new Set(loop)
  const again = ways.length
  const round = ways.map((out, at) =>
    inside.has(at)
      ? out.filter(({ to }) => inside.has(to)).map((way) => (way.to === step ? { ...way, to: again } : way))
      : [],
  )
  const flow = { ways: [...round, []], decides: [...decides, false] }
  const time = shortestTime(flow, [...seconds, 0], (at) => at === again)[step] ?? Infinity
  return Number.isFinite(time) ? time : null
}
