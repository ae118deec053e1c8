import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { labelSize } from '../boxes/labelSize.ts'
import type { GridLink, GridNode } from './grid.ts'

/** Connections that are drawn: none inside one bundle, and one between the same two boxes where one is a bundle. */
function connectionLinks(
  { connections }: Blueprint,
  nodes: readonly GridNode[],
  indexOf: (step: Id) => number | undefined,
): GridLink[] {
  const isBundle = (index: number) => nodes[index]?.content.is === 'bundle'
  const drawn = new Set<number>()
  return inOrder(connections).flatMap(({ id, from, to, label }): GridLink[] => {
    const [start, end] = [indexOf(from), indexOf(to)]
    if (start === undefined || end === undefined) return []
    if (isBundle(start) || isBundle(end)) {
      const pair = Math.min(start, end) * nodes.length + Math.max(start, end)
      if (start === end || drawn.has(pair)) return []
      drawn.add(pair)
    }
    return [{ id, from: start, to: end, isStem: false, label: labelSize(label) }]
  })
}

/** A stem from each card to every box that has evidence on it. */
function stemLinks(nodes: readonly GridNode[], indexOf: (step: Id) => number | undefined): GridLink[] {
  return nodes.flatMap(({ content }, from): GridLink[] => {
    if (content.is !== 'card') return []
    const ends = new Map<number, Id>()
    for (const step of content.steps) {
      const to = indexOf(step)
      if (to !== undefined && !ends.has(to)) ends.set(to, step)
    }
    return [...ends].map(([to, id]) => ({ id, from, to, isStem: true, label: null }))
  })
}

/** All that is drawn between the boxes: stems first, then the connections in their order. */
export function linksOf(
  blueprint: Blueprint,
  nodes: readonly GridNode[],
  nodeOf: ReadonlyMap<Id, GridNode>,
): GridLink[] {
  const indexes = new Map(nodes.map((node, i) => [node, i]))
  const indexOf = (step: Id) => {
    const node = nodeOf.get(step)
    return node && indexes.get(node)
  }
  return [...stemLinks(nodes, indexOf), ...connectionLinks(blueprint, nodes, indexOf)]
}
