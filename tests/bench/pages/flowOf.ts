import { type Edge, MarkerType, type Node, Position } from '@xyflow/react'
import type { Graph } from './graph.ts'

/** The graph as React Flow has it out of the box: default nodes of a fixed size, smoothstep edges with an arrow, lanes as backgrounds. */
export function flowOf({ lanes, steps, links }: Graph): { nodes: Node[]; edges: Edge[] } {
  const backgrounds = lanes.map(({ id, name, fill, x, y, w, h }): Node => ({
    id,
    position: { x, y },
    data: { label: name },
    width: w,
    height: h,
    draggable: false,
    selectable: false,
    connectable: false,
    zIndex: -1,
    style: { background: fill, textAlign: 'left', pointerEvents: 'none' },
  }))
  const boxes = steps.map(({ id, label, x, y, w, h }): Node => ({
    id,
    position: { x, y },
    data: { label },
    width: w,
    height: h,
    sourcePosition: Position.Right,
    targetPosition: Position.Left,
  }))
  const edges = links.map(({ id, from, to }): Edge => ({
    id,
    source: from,
    target: to,
    type: 'smoothstep',
    markerEnd: { type: MarkerType.ArrowClosed },
  }))
  return { nodes: [...backgrounds, ...boxes], edges }
}
