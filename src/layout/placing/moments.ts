import { momentGraphOf, type Arc, type MomentGraph } from './momentGraph.ts'
import { oneAfterTheOther } from './oneAfterTheOther.ts'
import { networkSimplex } from './networkSimplex.ts'
import { limitStacks } from './stackLimit.ts'
import { leastDistance, type Timeline } from './timeline.ts'

/**
 * The column of each step, by its place in the timeline: 0, 1, 2… over all phases, none of them empty. Connections come out as
 * short as they can, and what goes down to a deeper lane shares a moment.
 */
export function moments(timeline: Timeline): number[] {
  if (timeline.steps.length === 0) return []
  return oneAfterTheOther(timeline, (apart) => columnsOf(timeline, momentGraphOf(timeline, apart)))
}

function columnsOf(timeline: Timeline, graph: MomentGraph): number[] {
  const earliest = earliestColumns(graph)
  const { arcs, start } = withAttractions(timeline, graph, earliest)
  const shortest = networkSimplex(start.length, arcs, start).subarray(0, graph.nodes)
  const leftmost = shortest.reduce((least, at) => Math.min(least, at), Infinity)
  const limited = limitStacks(
    graph,
    timeline.lane,
    shortest.map((at) => at - leftmost),
  )
  return ranksOf([...limited.subarray(0, graph.steps)])
}

/** Each node right behind the last one before it. */
function earliestColumns({ nodes, arcs, order }: MomentGraph): number[] {
  const column = Array.from({ length: nodes }, () => 0)
  const behind = Array.from({ length: nodes }, (): Arc[] => [])
  for (const arc of arcs) behind[arc.from]?.push(arc)
  for (const node of order)
    for (const { to, length } of behind[node] ?? [])
      column[to] = Math.max(column[to] ?? 0, (column[node] ?? 0) + length)
  return column
}

/**
 * Draws each part that no connection ties to what stands before it in the document towards the step before it, as if a weak
 * connection led there; a note comes into the same moment. For each such pair a node to the left of both holds them together.
 */
function withAttractions(timeline: Timeline, graph: MomentGraph, column: readonly number[]) {
  const arcs = [...graph.arcs]
  const start = [...column]
  for (const step of firstOfLooseParts(timeline)) {
    const distance = distanceInDocument(timeline, step)
    const node = start.push(Math.min(column[step - 1] ?? 0, (column[step] ?? 0) - distance)) - 1
    arcs.push({ from: node, to: step - 1, length: 0, weight: 1 })
    arcs.push({ from: node, to: step, length: distance, weight: 1 })
  }
  return { arcs, start }
}

function distanceInDocument({ steps, lane }: Timeline, step: number): 0 | 1 {
  const isNote = steps[step]?.kind === 'note' || steps[step - 1]?.kind === 'note'
  return isNote ? 0 : leastDistance(lane[step - 1] ?? 0, lane[step] ?? 0)
}

/** The first step, in the document's order, of each part that hangs together, save for the very first. */
function firstOfLooseParts({ steps, links }: Timeline): number[] {
  const group = steps.map((_, i) => i)
  const top = (step: number): number => {
    const above = group[step] ?? step
    if (above === step) return step
    const highest = top(above)
    group[step] = highest
    return highest
  }
  for (const { from, to } of links) {
    const [first, second] = [top(from), top(to)]
    group[Math.max(first, second)] = Math.min(first, second)
  }
  return group.flatMap((leader, step) => (step > 0 && leader === step ? [step] : []))
}

/** The same order with the numbers 0, 1, 2… */
function ranksOf(numbers: readonly number[]): number[] {
  const rank = new Map([...new Set(numbers)].toSorted((a, b) => a - b).map((number, i) => [number, i]))
  return numbers.map((number) => rank.get(number) ?? 0)
}
