import type { Node } from '@xyflow/react'
import type { Box, PlacedBundle, PlacedCard, PlacedStep, Point } from '#layout/placed.ts'
import type { Id, Lane, Step } from '#model/blueprint.ts'
import type { StepMarks } from '#model/marks.ts'
import { intersects } from './atPoint.ts'
import type { Motion } from './motion.ts'
import type { Sight } from './sight.ts'
import type { Scene } from './useScene.ts'

export type StepNode = Node<
  {
    step: Step
    placed: PlacedStep
    marks: StepMarks | undefined
    lane: Lane
    from: Point | null
    focus: 'open' | 'quiet' | undefined
  },
  'step'
>
export type CardNode = Node<{ card: PlacedCard; lane: Lane; from: Point | null }, 'card'>
export type BundleNode = Node<{ bundle: PlacedBundle; lane: Lane }, 'bundle'>
export type CanvasNode = StepNode | CardNode | BundleNode

/** What a hand holds now: nothing is laid out before it lets go. */
export interface Held {
  readonly ids: ReadonlySet<Id>
  readonly dx: number
  readonly dy: number
}

/** React Flow measures whole pixels; the drawing itself is not rounded. */
function standing(box: Box, held: Held | null, id: Id) {
  const moved = held?.ids.has(id) ? held : { dx: 0, dy: 0 }
  const size = { width: Math.round(box.width), height: Math.round(box.height) }
  return {
    position: { x: box.x + moved.dx, y: box.y + moved.dy },
    ...size,
    measured: size,
  }
}

export interface Shown {
  readonly sight: Sight
  /** The steps that are selected, by themselves or through one of their marks. */
  readonly selected: ReadonlySet<Id>
  /** The step under the pointer, which in a painted picture is the only one that is an element besides the selected. */
  readonly hovered: Id | null
  readonly held: Held | null
  readonly motion: Motion
}

function stepNodes({ blueprint, placed, marks, look }: Scene, shown: Shown): StepNode[] {
  const { sight, selected, hovered, held, motion } = shown
  return [...placed.steps.values()].flatMap((place) => {
    const { id, box } = place
    const wanted = sight.painted ? selected.has(id) || hovered === id : intersects(box, sight.area)
    const step = blueprint.steps.get(id)
    const lane = blueprint.lanes.get(place.lane)
    if (!step || !lane || (!wanted && !held?.ids.has(id))) return []
    return [
      {
        id,
        type: 'step',
        ...standing(box, held, id),
        selected: selected.has(id),
        zIndex: held?.ids.has(id) ? 1000 : 1,
        data: {
          step,
          placed: place,
          marks: marks.get(id),
          lane,
          from: motion.from(id, box),
          focus: look.focus?.get(id),
        },
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
        zIndex: 1,
        data: { card, lane, from },
      },
    ]
  })
}

function bundleNodes({ blueprint, placed }: Scene, { sight }: Shown): BundleNode[] {
  return placed.bundles.flatMap((bundle) => {
    const lane = blueprint.lanes.get(bundle.lane)
    if (!lane || sight.painted || !intersects(bundle.box, sight.area)) return []
    const at = standing(bundle.box, null, bundle.id)
    return [{ id: bundle.id, type: 'bundle', ...at, draggable: false, zIndex: 1, data: { bundle, lane } }]
  })
}

/** Where something comes from is worked out anew each time; all else that is shown keeps its identity. */
const samePart = (key: string, a: unknown, b: unknown): boolean =>
  a === b || (key === 'from' && samePoint(a, b))

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' && value !== null && 'x' in value

const samePoint = (a: unknown, b: unknown) => isPoint(a) && isPoint(b) && a.x === b.x && a.y === b.y

const sameNode = (a: CanvasNode, b: CanvasNode): boolean =>
  a.type === b.type &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.selected === b.selected &&
  a.zIndex === b.zIndex &&
  Object.entries(a.data).every(([key, value]) => samePart(key, value, Reflect.get(b.data, key)))

let last: { readonly nodes: CanvasNode[]; readonly byId: ReadonlyMap<string, CanvasNode> } = {
  nodes: [],
  byId: new Map(),
}

/** The objects that stood for the same things before, where nothing about them changed: React then leaves them alone. */
function steady(nodes: readonly CanvasNode[]): CanvasNode[] {
  const kept = nodes.map((node) => {
    const before = last.byId.get(node.id)
    return before && sameNode(before, node) ? before : node
  })
  if (kept.length === last.nodes.length && kept.every((node, i) => node === last.nodes[i])) return last.nodes
  last = { nodes: kept, byId: new Map(kept.map((node) => [node.id, node])) }
  return kept
}

/** The blueprint as React Flow wants it, as far as it is in sight. Nothing flows back this way: gestures become edits. */
export const toFlow = (scene: Scene, shown: Shown): CanvasNode[] =>
  steady([...bundleNodes(scene, shown), ...cardNodes(scene, shown), ...stepNodes(scene, shown)])
