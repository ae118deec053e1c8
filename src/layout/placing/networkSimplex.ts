import type { Arc } from './momentGraph.ts'
import {
  branch,
  farEnd,
  isInBranch,
  number,
  parentOf,
  spanningTree,
  type SpanningTree,
} from './spanningTree.ts'
import { arcGraph, slackOf, tightTree } from './tightTree.ts'

/** Far more than any blueprint needs; a picture that is not the very shortest beats one that never comes. */
const mostExchanges = 20_000

/** Of so many arcs that would make the graph shorter, the one that does so most is exchanged. */
const mostCompared = 30

/**
 * Columns that keep the length of every arc and whose arcs are shortest in sum, by weight (Gansner and others 1993). `start` keeps
 * the lengths already; the graph must hang together.
 */
export function networkSimplex(nodes: number, arcs: readonly Arc[], start: ArrayLike<number>): Int32Array {
  const column = Int32Array.from(start)
  if (nodes < 2) return column
  const graph = arcGraph(nodes, arcs)
  const tree = spanningTree(graph, tightTree(graph, column))
  let from = 0
  for (let exchanges = 0; exchanges < mostExchanges; exchanges += 1) {
    const leaving = leavingBranch(tree, from)
    if (!leaving) break
    from = leaving.next
    const entering = enteringArc(tree, leaving.root, column)
    if (entering === null) break
    exchange(tree, leaving.root, entering, column)
  }
  return column
}

/** True where the arc of a branch leads from it to its parent. */
const leadsUp = ({ graph, up }: SpanningTree, root: number): boolean =>
  graph.arcs[up[root] ?? -1]?.from === root

/** Below zero: the arcs would be shorter in sum if the branch came loose. */
const cutValue = (tree: SpanningTree, root: number): number =>
  leadsUp(tree, root) ? (tree.outflow[root] ?? 0) : -(tree.outflow[root] ?? 0)

/** Looks around from node `start` for a branch that had better come loose; `next` is where to look next time. */
function leavingBranch(tree: SpanningTree, start: number): { root: number; next: number } | null {
  const nodes = tree.up.length
  let best = -1
  let least = -1e-9
  let found = 0
  let looked = 0
  for (; looked < nodes && found < mostCompared; looked += 1) {
    const node = (start + looked) % nodes
    if ((tree.up[node] ?? -1) < 0) continue
    const cut = cutValue(tree, node)
    if (cut >= -1e-9) continue
    found += 1
    if (cut >= least) continue
    least = cut
    best = node
  }
  return best < 0 ? null : { root: best, next: (start + looked) % nodes }
}

/** The shortest way to tie the branch to the rest again, in the direction opposite to the arc that held it. */
function enteringArc(tree: SpanningTree, root: number, column: Int32Array): number | null {
  const { arcs, arcsOf } = tree.graph
  const up = leadsUp(tree, root)
  let best: number | null = null
  let least = Infinity
  for (const node of branch(tree, root))
    for (const i of arcsOf[node] ?? []) {
      const arc = arcs[i]
      if (!arc || (up ? arc.to : arc.from) !== node || isInBranch(tree, root, up ? arc.from : arc.to))
        continue
      const slack = slackOf(arc, column)
      if (slack >= least) continue
      least = slack
      best = i
    }
  return best
}

function exchange(tree: SpanningTree, root: number, entering: number, column: Int32Array): void {
  const { graph } = tree
  const arc = graph.arcs[entering]
  if (!arc) return
  const slack = slackOf(arc, column)
  const shift = leadsUp(tree, root) ? -slack : slack
  if (shift !== 0) for (const node of branch(tree, root)) column[node] = (column[node] ?? 0) + shift
  const inside = isInBranch(tree, root, arc.from) ? arc.from : arc.to
  const outside = farEnd(graph, entering, inside)
  const meeting = moveOutflow(tree, root, outside)
  rehang(tree, root, inside, entering)
  number(tree, meeting)
}

/** The branch leaves those above it and comes under those above `outside`; gives the node from which nothing changes. */
function moveOutflow(tree: SpanningTree, root: number, outside: number): number {
  const moved = tree.outflow[root] ?? 0
  let above = parentOf(tree, root)
  for (; !isInBranch(tree, above, outside); above = parentOf(tree, above))
    tree.outflow[above] = (tree.outflow[above] ?? 0) - moved
  for (let node = outside; node !== above; node = parentOf(tree, node))
    tree.outflow[node] = (tree.outflow[node] ?? 0) + moved
  return above
}

/** Turns the branch of `root` so that `inside` is its top, held by the arc `entering`. */
function rehang(tree: SpanningTree, root: number, inside: number, entering: number): void {
  const whole = tree.outflow[root] ?? 0
  const leaving = tree.up[root] ?? -1
  const outside = parentOf(tree, root)
  let held = entering
  let below = 0
  for (let node = inside; ;) {
    const formerArc = tree.up[node] ?? -1
    const formerParent = farEnd(tree.graph, formerArc, node)
    const formerOutflow = tree.outflow[node] ?? 0
    tree.outflow[node] = whole - below
    tree.up[node] = held
    if (node === root) break
    below = formerOutflow
    held = formerArc
    node = formerParent
  }
  drop(tree.arcsOf[root], leaving)
  drop(tree.arcsOf[outside], leaving)
  tree.arcsOf[inside]?.push(entering)
  tree.arcsOf[farEnd(tree.graph, entering, inside)]?.push(entering)
}

function drop(list: number[] | undefined, entry: number): void {
  const at = list?.indexOf(entry) ?? -1
  if (at >= 0) list?.splice(at, 1)
}
