import type { ArcGraph } from './tightTree.ts'

/**
 * A spanning tree with a root, for network simplex. For each node: the arc to its parent (-1 at the root), where its branch begins
 * and ends when nodes are counted from the leaves, and by how much the weights of the arcs that leave its branch exceed those that
 * enter it.
 */
export interface SpanningTree {
  readonly graph: ArcGraph
  readonly arcsOf: number[][]
  readonly up: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly outflow: Float64Array
  /** While nodes are counted: which of its arcs each looks at next. */
  readonly next: Int32Array
}

/** The tree that these arcs of a graph make, from node 0 on, its branches numbered and with what flows out of each. */
export function spanningTree(graph: ArcGraph, members: ReadonlySet<number>): SpanningTree {
  const nodes = graph.arcsOf.length
  const tree: SpanningTree = {
    graph,
    arcsOf: graph.arcsOf.map((arcs) => arcs.filter((i) => members.has(i))),
    up: new Int32Array(nodes).fill(-1),
    first: new Int32Array(nodes),
    last: new Int32Array(nodes),
    outflow: new Float64Array(nodes),
    next: new Int32Array(nodes),
  }
  for (const { from, to, weight } of graph.arcs) {
    tree.outflow[from] = (tree.outflow[from] ?? 0) + weight
    tree.outflow[to] = (tree.outflow[to] ?? 0) - weight
  }
  number(tree, 0)
  for (const node of fromLeaves(tree)) {
    const parent = parentOf(tree, node)
    if (parent >= 0) tree.outflow[parent] = (tree.outflow[parent] ?? 0) + (tree.outflow[node] ?? 0)
  }
  return tree
}

/** The other end of an arc, seen from one of its nodes. */
export function farEnd({ arcs }: ArcGraph, arc: number, node: number): number {
  const { from, to } = arcs[arc] ?? { from: node, to: node }
  return from === node ? to : from
}

/** -1 at the root. */
export function parentOf(tree: SpanningTree, node: number): number {
  const arc = tree.up[node] ?? -1
  return arc < 0 ? -1 : farEnd(tree.graph, arc, node)
}

/** True where a node is `root` or hangs below it. */
export function isInBranch({ first, last }: SpanningTree, root: number, node: number): boolean {
  const place = last[node] ?? 0
  return (first[root] ?? 0) <= place && place <= (last[root] ?? 0)
}

/** All nodes below and with `root`. */
export function branch(tree: SpanningTree, root: number): number[] {
  const found = [root]
  for (const node of found)
    for (const arc of tree.arcsOf[node] ?? [])
      if (arc !== tree.up[node]) found.push(farEnd(tree.graph, arc, node))
  return found
}

/** Counts the branch of `root` anew and sets the arcs to the parents in it; a branch keeps the numbers it had. */
export function number(tree: SpanningTree, root: number): void {
  const { graph, arcsOf, up, first, last, next } = tree
  let count = first[root] ?? 0
  let node = root
  next[root] = 0
  while (node >= 0) {
    const at = next[node] ?? 0
    const arc = arcsOf[node]?.[at]
    next[node] = at + 1
    if (arc === undefined) {
      last[node] = count
      count += 1
      node = node === root ? -1 : parentOf(tree, node)
    } else if (arc !== up[node]) {
      const child = farEnd(graph, arc, node)
      up[child] = arc
      first[child] = count
      next[child] = 0
      node = child
    }
  }
}

function fromLeaves({ last }: SpanningTree): number[] {
  const nodes: number[] = []
  last.forEach((place, node) => (nodes[place] = node))
  return nodes
}
