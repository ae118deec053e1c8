import { leastDistance, type Link, type Timeline } from './timeline.ts'
import { addArc, orderWithoutArcs } from './topologicalOrder.ts'

/** `to` stands at least `length` columns behind `from`; each column more costs `weight`. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly length: number
  readonly weight: number
}

/**
 * What columns must keep: nodes are the steps, by their place in the timeline, then one border behind each phase but the last.
 * All of a phase stands before its border, all of the next phase on it or behind.
 */
export interface MomentGraph {
  readonly steps: number
  readonly nodes: number
  readonly arcs: readonly Arc[]
  /** All nodes; every arc leads from an earlier to a later one. */
  readonly order: readonly number[]
}

/** Flow decides the moment; what merely informs or depends comes near where it can. */
const weights: Readonly<Record<Link['kind'], number>> = { flow: 8, information: 4, dependency: 4 }

/** Two steps of which the first is to stand in an earlier column than the second. */
export type Pair = readonly [earlier: number, later: number]

/**
 * A connection that closes a cycle leads back in time: its arc is turned round. Steps that are to stand apart do so where no
 * connections speak against it.
 */
export function momentGraphOf(timeline: Timeline, apart: readonly Pair[] = []): MomentGraph {
  const steps = timeline.steps.length
  const nodes = steps + Math.max(0, timeline.phases.length - 1)
  const order = orderWithoutArcs(startingOrder(timeline))
  const arcs: Arc[] = borderArcs(timeline)
  for (const { from, to } of arcs) addArc(order, from, to)
  const length = (from: number, to: number) => leastDistance(timeline.lane[from] ?? 0, timeline.lane[to] ?? 0)
  for (const { from, to, kind } of inJudgingOrder(timeline.links, order.rank)) {
    const [early, late] = addArc(order, from, to) ? [from, to] : [to, from]
    if (early === to) addArc(order, to, from)
    arcs.push({ from: early, to: late, length: length(early, late), weight: weights[kind] })
  }
  for (const [from, to] of apart) if (addArc(order, from, to)) arcs.push({ from, to, length: 1, weight: 0 })
  const { rank } = order
  const sorted = rank.map((_, node) => node).toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
  return { steps, nodes, arcs, order: sorted }
}

/**
 * Flow before the other kinds, in each first what agrees with the document's order: so that what is turned round in a cycle is the
 * connection that leads back, wherever it stands in the document.
 */
function inJudgingOrder(links: readonly Link[], rank: readonly number[]): Link[] {
  const forward = new Set(links.filter(({ from, to }) => (rank[from] ?? 0) < (rank[to] ?? 0)))
  const turn = (link: Link) => (link.kind === 'flow' ? 0 : 2) + (forward.has(link) ? 0 : 1)
  return links.toSorted((a, b) => turn(a) - turn(b))
}

/** Phase by phase, in each the document's order, then the border. */
function startingOrder({ steps, phase, phases }: Timeline): number[] {
  const all = steps.map((_, i) => i)
  return phases.flatMap((_, p) => {
    const inside = all.filter((step) => phase[step] === p)
    return p < phases.length - 1 ? [...inside, steps.length + p] : inside
  })
}

function borderArcs({ steps, phase, phases }: Timeline): Arc[] {
  const border = (p: number) => steps.length + p
  const arcs: Arc[] = []
  for (let p = 0; p + 2 < phases.length; p += 1)
    arcs.push({ from: border(p), to: border(p + 1), length: 0, weight: 0 })
  phase.forEach((p, step) => {
    if (p < phases.length - 1) arcs.push({ from: step, to: border(p), length: 1, weight: 0 })
    if (p > 0) arcs.push({ from: border(p - 1), to: step, length: 0, weight: 0 })
  })
  return arcs
}
