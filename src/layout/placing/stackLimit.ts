import type { MomentGraph } from './momentGraph.ts'

/** Higher stacks are hard to read: what does not fit moves on to the next moment. */
const mostInStack = 4

interface Neighbour {
  readonly node: number
  readonly length: number
  readonly weight: number
}

interface Neighbours {
  readonly before: readonly Neighbour[][]
  readonly behind: readonly Neighbour[][]
}

/** How many steps stand in each lane and column. */
type Stacks = Map<string, number>

/** Columns in which no lane stacks more than four steps, and in which the steps moved for it come near their neighbours again. */
export function limitStacks(
  graph: MomentGraph,
  lane: readonly number[],
  column: ArrayLike<number>,
): Int32Array {
  const neighbours = neighboursIn(graph)
  const stacks: Stacks = new Map()
  const limited = spread(graph, neighbours, lane, column, stacks)
  const isFree = (node: number, at: number) =>
    node >= graph.steps || (stacks.get(`${lane[node]} ${at}`) ?? 0) < mostInStack
  const move = (node: number): boolean => {
    const now = limited[node] ?? 0
    const to = node < graph.steps ? nearestFree(node, now, wanted(node, limited, neighbours), isFree) : now
    if (to === now) return false
    count(stacks, lane[node], now, -1)
    count(stacks, lane[node], to, 1)
    limited[node] = to
    return true
  }
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const moved = [...graph.order.toReversed(), ...graph.order].filter(move)
    if (moved.length === 0) break
  }
  return limited
}

const mostSweeps = 8

function neighboursIn({ nodes, arcs }: MomentGraph): Neighbours {
  const before = Array.from({ length: nodes }, (): Neighbour[] => [])
  const behind = Array.from({ length: nodes }, (): Neighbour[] => [])
  for (const { from, to, length, weight } of arcs) {
    before[to]?.push({ node: from, length, weight })
    behind[from]?.push({ node: to, length, weight })
  }
  return { before, behind }
}

function count(stacks: Stacks, lane: number | undefined, column: number, by: 1 | -1): void {
  const key = `${lane} ${column}`
  stacks.set(key, (stacks.get(key) ?? 0) + by)
}

/** From left to right each step takes the first column at or behind its own whose stack has room. */
function spread(
  graph: MomentGraph,
  { before }: Neighbours,
  lane: readonly number[],
  column: ArrayLike<number>,
  stacks: Stacks,
): Int32Array {
  const result = new Int32Array(graph.nodes)
  const place = new Map(graph.order.map((node, i) => [node, i]))
  const leftToRight = graph.order.toSorted(
    (a, b) => (column[a] ?? 0) - (column[b] ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  )
  for (const node of leftToRight) {
    let at = earliest(result, before[node])
    if (node < graph.steps) {
      at = Math.max(at, column[node] ?? 0)
      while ((stacks.get(`${lane[node]} ${at}`) ?? 0) >= mostInStack) at += 1
      count(stacks, lane[node], at, 1)
    }
    result[node] = at
  }
  return result
}

const earliest = (column: Int32Array, before: readonly Neighbour[] = []): number =>
  before.reduce((most, { node, length }) => Math.max(most, (column[node] ?? 0) + length), 0)

const latest = (column: Int32Array, behind: readonly Neighbour[] = []): number =>
  behind.reduce((least, { node, length }) => Math.min(least, (column[node] ?? 0) - length), Infinity)

/** The middle of where a step's neighbours want it, as far as the arcs let it move. */
function wanted(node: number, column: Int32Array, { before, behind }: Neighbours): number {
  const heavy = ({ weight }: Neighbour) => weight > 0
  const places = [
    ...(before[node] ?? []).filter(heavy).map((n) => (column[n.node] ?? 0) + n.length),
    ...(behind[node] ?? []).filter(heavy).map((n) => (column[n.node] ?? 0) - n.length),
  ].toSorted((a, b) => a - b)
  const middle = places[(places.length - 1) >> 1] ?? column[node] ?? 0
  return Math.max(earliest(column, before[node]), Math.min(latest(column, behind[node]), middle))
}

/** The free column nearest to the wanted one, between it and where the step stands. */
function nearestFree(
  node: number,
  now: number,
  want: number,
  isFree: (node: number, at: number) => boolean,
): number {
  const back = want > now ? -1 : 1
  let at = want
  while (at !== now && !isFree(node, at)) at += back
  return at
}
