import { dominators } from './dominators.ts'
import type { FlowGraph } from './flowGraph.ts'
import type { OrderedFlow } from './orderedFlow.ts'
import { solveLinear } from './solveLinear.ts'
import { strongParts } from './strongParts.ts'

/** What leaves the region of a place (itself and all that only it leads to): how often each place outside is handed to. */
type Handed = ReadonlyMap<number, number>

/** How often a place is come to for each visit of the place above it, and how often it is then visited, rounds of its loop included. */
interface Region {
  readonly handed: Handed
  readonly rounds: number
}

/** Above this a share of returning counts as all: nobody can leave, and the loop counts as gone round once. */
const sureToReturn = 1 - 1e-12

/** What several sources bring to one place: a decision sends one way or another, else those come together that come at all. */
function together(decides: boolean, brought: readonly number[]): number {
  if (decides || brought.length === 1)
    return Math.min(
      1,
      brought.reduce((sum, each) => sum + each, 0),
    )
  return 1 - brought.reduce((none, each) => none * (1 - Math.min(1, each)), 1)
}

/** Where parts of a region lead to each other in a loop with several entries: how often each is come to. */
function solvedLoop(
  part: readonly number[],
  entered: readonly number[],
  hand: (from: number, to: number) => number,
): number[] {
  const rows = part.map((to, i) => {
    const coefficients = part.map((from, j) => (i === j ? 1 : 0) - hand(from, to))
    return Float64Array.from([...coefficients, entered[i] ?? 0])
  })
  const solution = solveLinear(rows)
  const sound = solution?.every((each) => each >= -1e-9 && each < 1e9)
  return solution && sound ? solution : part.map(() => 1)
}

/** The region of one place, once those of the places right below it are known; notes how often each of these is come to. */
function regionOf(
  at: number,
  { ways, decides }: FlowGraph,
  below: readonly number[],
  regions: ReadonlyMap<number, Region>,
  comings: Map<number, number>,
): Region {
  const brought = new Map<number, number[]>()
  const bring = (to: number, much: number) => {
    const known = brought.get(to)
    if (known) known.push(much)
    else brought.set(to, [much])
  }
  for (const { to, share } of ways[at] ?? []) bring(to, share)
  const meet = (to: number) => together(decides[at] ?? false, brought.get(to) ?? [])
  const handedBy = (child: number) => regions.get(child)?.handed ?? new Map<number, number>()
  const place = new Map(below.map((child, i) => [child, i]))
  const among = below.map((child) =>
    [...handedBy(child).keys()].flatMap((to) => place.get(to) ?? []).map((to) => ({ to })),
  )
  for (const part of strongParts(among).parts.toReversed()) {
    const children = part.flatMap((i) => below[i] ?? [])
    const entered = children.map(meet)
    const comes =
      children.length === 1
        ? entered
        : solvedLoop(children, entered, (from, to) => handedBy(from).get(to) ?? 0)
    children.forEach((child, i) => {
      comings.set(child, comes[i] ?? 0)
      for (const [to, much] of handedBy(child)) bring(to, much * (comes[i] ?? 0))
    })
  }
  const returning = brought.has(at) ? meet(at) : 0
  const rounds = returning > sureToReturn ? 1 : 1 / (1 - returning)
  const inside = new Set([at, ...below])
  const handed = [...brought.keys()].filter((to) => !inside.has(to))
  return { rounds, handed: new Map(handed.map((to) => [to, Math.min(1, meet(to) * rounds)])) }
}

/**
 * How often each place is visited on the way of one customer, expected: through decisions by their shares, round loops as often
 * as the shares send back, and where parallel branches meet once for all of them. Exact where branches meet again as they
 * parted; branches that come only sometimes are taken to be independent of each other. 0 for places that are not reached; in a
 * loop that nobody can leave each step counts once.
 */
export function expectedVisits(graph: OrderedFlow): readonly number[] {
  const { forward } = graph
  const above = dominators(graph.ways, forward)
  const below = new Map<number, number[]>(forward.order.map((at) => [at, []]))
  for (const at of forward.order.slice(1)) below.get(above[at] ?? 0)?.push(at)
  const regions = new Map<number, Region>()
  const comings = new Map<number, number>()
  for (const at of forward.order.toReversed())
    regions.set(at, regionOf(at, graph, below.get(at) ?? [], regions, comings))
  const visits = graph.ways.map(() => 0)
  for (const at of forward.order) {
    const comes = at === 0 ? 1 : (visits[above[at] ?? 0] ?? 0) * (comings.get(at) ?? 0)
    visits[at] = comes * (regions.get(at)?.rounds ?? 1)
  }
  return visits
}
