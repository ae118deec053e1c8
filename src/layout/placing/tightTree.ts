import type { Arc } from './momentGraph.ts'

/** A graph's arcs and, for each node, the numbers of the arcs it has. */
export interface ArcGraph {
  readonly arcs: readonly Arc[]
  readonly arcsOf: readonly (readonly number[])[]
}

/** A graph whose arcs can be found by their nodes. */
export function arcGraph(nodes: number, arcs: readonly Arc[]): ArcGraph {
  const arcsOf = Array.from({ length: nodes }, (): number[] => [])
  arcs.forEach(({ from, to }, i) => {
    arcsOf[from]?.push(i)
    arcsOf[to]?.push(i)
  })
  return { arcs, arcsOf }
}

/** How much longer an arc is than it must be. */
export const slackOf = ({ from, to, length }: Arc, column: ArrayLike<number>): number =>
  (column[to] ?? 0) - (column[from] ?? 0) - length

/**
 * A spanning tree of arcs none of which is longer than it must be; columns shift until there is one. Gives the numbers of its arcs.
 * The graph must hang together and `column` keep all lengths.
 */
export function tightTree({ arcs, arcsOf }: ArcGraph, column: Int32Array): Set<number> {
  const inTree = new Uint8Array(column.length)
  const tree = new Set<number>()
  const members: number[] = []
  const grow = (start: number) => {
    inTree[start] = 1
    let at = members.push(start) - 1
    for (; at < members.length; at += 1)
      for (const i of arcsOf[members[at] ?? 0] ?? []) {
        const arc = arcs[i]
        if (!arc || slackOf(arc, column) !== 0) continue
        const other = inTree[arc.from] ? arc.to : arc.from
        if (inTree[other]) continue
        inTree[other] = 1
        tree.add(i)
        members.push(other)
      }
  }
  grow(0)
  while (members.length < column.length) {
    const nearest = nearestArc(arcs, inTree, column)
    if (!nearest) break
    const { arc, index } = nearest
    const slack = slackOf(arc, column)
    const shift = inTree[arc.from] ? slack : -slack
    for (const node of members) column[node] = (column[node] ?? 0) + shift
    tree.add(index)
    grow(inTree[arc.from] ? arc.to : arc.from)
  }
  return tree
}

/** Of the arcs with one end in the tree, the one with the least slack. */
function nearestArc(arcs: readonly Arc[], inTree: Uint8Array, column: Int32Array) {
  let best: { readonly arc: Arc; readonly index: number } | undefined
  let least = Infinity
  for (let index = 0; index < arcs.length; index += 1) {
    const arc = arcs[index]
    if (!arc || inTree[arc.from] === inTree[arc.to]) continue
    const slack = slackOf(arc, column)
    if (slack >= least) continue
    least = slack
    best = { arc, index }
  }
  return best
}
