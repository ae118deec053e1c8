import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { Box, PlacedBundle, PlacedCard, PlacedConnection, PlacedStep, Point } from '#layout/placed.ts'
import type { Blueprint, Connection, Id, Lane, Step } from '#model/blueprint.ts'
import type { StepMarks } from '#model/marks.ts'
import type { Selection } from '#model/selection.ts'
import { intersects } from './atPoint.ts'
import type { Motion } from './motion.ts'
import type { Sight } from './sight.ts'
import type { Scene } from './useScene.ts'

export type StepNode = Node<
  { step: Step; placed: PlacedStep; marks: StepMarks | undefined; lane: Lane; from: Point | null },
  'step'
>
export type CardNode = Node<{ card: PlacedCard; lane: Lane; from: Point | null }, 'card'>
export type BundleNode = Node<{ bundle: PlacedBundle; lane: Lane }, 'bundle'>
export type CanvasNode = StepNode | CardNode | BundleNode
export type ConnectionEdge = Edge<{ placed: PlacedConnection; connection: Connection }, 'connection'>

/** What a hand holds now: nothing is laid out before it lets go. */
export interface Held {
  readonly ids: ReadonlySet<Id>
  readonly dx: number
  readonly dy: number
}

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const

/** Where connections may be drawn from: the middle of each side. */
function handles({ width, height }: Box): NodeHandle[] {
  const places = {
    [Position.Top]: { x: width / 2, y: 0 },
    [Position.Right]: { x: width, y: height / 2 },
    [Position.Bottom]: { x: width / 2, y: height },
    [Position.Left]: { x: 0, y: height / 2 },
  }
  const handle = (id: string, position: Position): NodeHandle => ({
    id,
    type: 'source',
    position,
    ...places[position],
    width: 1,
    height: 1,
  })
  return [...sides.map((position) => handle(position, position)), handle('whole', Position.Right)]
}

/** React Flow measures whole pixels; the drawing itself is not rounded. */
function standing(box: Box, held: Held | null, id: Id) {
  const moved = held?.ids.has(id) ? held : { dx: 0, dy: 0 }
  const size = { width: Math.round(box.width), height: Math.round(box.height) }
  return {
    position: { x: box.x + moved.dx, y: box.y + moved.dy },
    ...size,
    measured: size,
    handles: handles(box),
  }
}

/** The ids whose connections are in sight, so that React Flow knows both ends of each. */
function connectionsInSight(
  { placed }: Scene,
  { area, painted }: Sight,
  selected: ReadonlySet<Id>,
): PlacedConnection[] {
  return [...placed.connections.values()].filter(({ id, points }) => {
    if (painted) return selected.has(id)
    const [first] = points
    if (!first) return false
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    const x = Math.min(...xs)
    const y = Math.min(...ys)
    return intersects({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, area)
  })
}

/** The ids of what stands at the ends of a connection: its steps, or the bundles that hide them. */
type EndOf = (step: Id) => string

function endsOf({ placed }: Scene): EndOf {
  const hidden = new Map(placed.bundles.flatMap(({ id, steps }) => steps.map((step) => [step, id])))
  return (step) => (placed.steps.has(step) ? step : (hidden.get(step) ?? step))
}

export interface Shown {
  readonly sight: Sight
  readonly selection: Selection
  /** The step under the pointer, which in a painted picture is the only one that is an element besides the selected. */
  readonly hovered: Id | null
  readonly held: Held | null
  readonly motion: Motion
}

/** The steps that are selected, by themselves or through one of their marks. */
function selectedSteps(blueprint: Blueprint, selection: Selection): ReadonlySet<Id> {
  const ids = selection.map(({ table, id }) => {
    if (table === 'steps') return id
    const record = blueprint[table].get(id)
    return record && 'step' in record ? record.step : undefined
  })
  return new Set(ids.filter((id) => id !== undefined))
}

function stepNodes({ blueprint, placed, marks }: Scene, shown: Shown, ends: ReadonlySet<string>): StepNode[] {
  const { sight, hovered, held, motion } = shown
  const selected = selectedSteps(blueprint, shown.selection)
  return [...placed.steps.values()].flatMap((place) => {
    const { id, box } = place
    const wanted = sight.painted ? selected.has(id) || hovered === id : intersects(box, sight.area)
    const inSight = wanted || held?.ids.has(id) === true
    const step = blueprint.steps.get(id)
    const lane = blueprint.lanes.get(place.lane)
    if (!step || !lane || (!inSight && !ends.has(id))) return []
    return [
      {
        id,
        type: 'step',
        ...standing(box, held, id),
        hidden: !inSight,
        selected: selected.has(id),
        zIndex: held?.ids.has(id) ? 1000 : 1,
        data: { step, placed: place, marks: marks.get(id), lane, from: motion.from(id, box) },
      },
    ]
  })
}

function cardNodes({ blueprint, placed }: Scene, { sight, motion }: Shown): CardNode[] {
  return placed.cards.flatMap((card) => {
    const lane = blueprint.lanes.get(card.lane)
    if (!lane || sight.painted || !intersects(card.box, sight.area)) return []
    const from = motion.from(card.id, card.box)
    return [
      {
        id: card.id,
        type: 'card',
        ...standing(card.box, null, card.id),
        draggable: false,
        data: { card, lane, from },
      },
    ]
  })
}

function bundleNodes(
  { blueprint, placed }: Scene,
  { sight }: Shown,
  ends: ReadonlySet<string>,
): BundleNode[] {
  return placed.bundles.flatMap((bundle) => {
    const lane = blueprint.lanes.get(bundle.lane)
    const inSight = !sight.painted && intersects(bundle.box, sight.area)
    if (!lane || (!inSight && !ends.has(bundle.id))) return []
    const at = standing(bundle.box, null, bundle.id)
    return [
      { id: bundle.id, type: 'bundle', ...at, hidden: !inSight, draggable: false, data: { bundle, lane } },
    ]
  })
}

/** The connections of steps in hand fade: they are drawn anew when the hand lets go. */
const fadedEdge = 'faded'

const known = new WeakMap<Scene, { nodes: Map<string, CanvasNode>; edges: Map<string, ConnectionEdge> }>()

const sameNode = (a: CanvasNode, b: CanvasNode): boolean =>
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.hidden === b.hidden &&
  a.selected === b.selected &&
  a.zIndex === b.zIndex

/** The object that stood for the same thing before, where nothing about it changed: React then leaves it alone. */
function steady(scene: Scene, nodes: readonly CanvasNode[], edges: readonly ConnectionEdge[]) {
  const before = known.get(scene) ?? {
    nodes: new Map<string, CanvasNode>(),
    edges: new Map<string, ConnectionEdge>(),
  }
  known.set(scene, before)
  const kept = <Thing extends { readonly id: string }>(
    all: Map<string, Thing>,
    now: Thing,
    same: (a: Thing, b: Thing) => boolean,
  ): Thing => {
    const then = all.get(now.id)
    if (then && same(then, now)) return then
    all.set(now.id, now)
    return now
  }
  return {
    nodes: nodes.map((node) => kept(before.nodes, node, sameNode)),
    edges: edges.map((edge) =>
      kept(before.edges, edge, (a, b) => a.selected === b.selected && a.className === b.className),
    ),
  }
}

/** The blueprint as React Flow wants it, as far as it is in sight. Nothing flows back this way: gestures become edits. */
export function toFlow(scene: Scene, shown: Shown): { nodes: CanvasNode[]; edges: ConnectionEdge[] } {
  const selected = new Set(shown.selection.filter(({ table }) => table === 'connections').map(({ id }) => id))
  const end = endsOf(scene)
  const { steps } = scene.blueprint
  const edges = connectionsInSight(scene, shown.sight, selected).flatMap((placed): ConnectionEdge[] => {
    const connection = scene.blueprint.connections.get(placed.id)
    if (!connection) return []
    const source = end(connection.from)
    const target = end(connection.to)
    const held = shown.held?.ids.has(connection.from) || shown.held?.ids.has(connection.to)
    const joins = {
      ariaLabel: `${steps.get(connection.from)?.name ?? ''} → ${steps.get(connection.to)?.name ?? ''}`,
      id: placed.id,
      type: 'connection',
      source,
      target,
      sourceHandle: 'right',
      targetHandle: 'left',
    } as const
    const faded = held ? { className: fadedEdge } : {}
    return [{ ...joins, ...faded, selected: selected.has(placed.id), data: { placed, connection } }]
  })
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const nodes = [
    ...bundleNodes(scene, shown, ends),
    ...cardNodes(scene, shown),
    ...stepNodes(scene, shown, ends),
  ]
  return steady(scene, nodes, edges)
}
