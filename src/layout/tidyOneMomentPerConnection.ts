import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { runElk } from './placing/elkEngine.ts'
import type { Place } from './placed.ts'

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
}

/** All boxes alike: only layers and the order in them are wanted. */
const size = { width: 160, height: 60 }

interface Ranked {
  readonly step: RecordOf<'steps'>
  readonly lane: number
  readonly phase: number
}

/** Steps from lane to lane, so that the order within a layer is the order of the lanes. */
function ranked(blueprint: Blueprint): Ranked[] {
  const lanes = new Map(inOrder(blueprint.lanes).map(({ id }, index) => [id, index]))
  const phases = new Map(inOrder(blueprint.phases).map(({ id }, index) => [id, index + 1]))
  return inOrder(blueprint.steps)
    .map((step) => ({ step, lane: lanes.get(step.lane) ?? 0, phase: phases.get(step.phase ?? '') ?? 0 }))
    .toSorted((a, b) => a.lane - b.lane)
}

function graphOf(blueprint: Blueprint, steps: readonly Ranked[]): ElkNode {
  const edges = inOrder(blueprint.connections).filter(({ from, to }) => from !== to)
  return {
    id: 'blueprint',
    layoutOptions: options,
    children: steps.map(({ step, phase }) => ({
      id: step.id,
      ...size,
      layoutOptions: { 'elk.partitioning.partition': String(phase) },
    })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  }
}

/** Places by layers: each layer is a moment of its phase, and what shares lane and moment is stacked in ELK's order. */
function placesOf(steps: readonly Ranked[], laid: ElkNode): ReadonlyMap<Id, Place> {
  const at = new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y }]))
  const layers = new Map<number, Set<number>>()
  for (const { step, phase } of steps) {
    const known = layers.get(phase) ?? new Set<number>()
    layers.set(phase, known.add(at.get(step.id)?.x ?? 0))
  }
  const columns = new Map([...layers].map(([phase, xs]) => [phase, [...xs].toSorted((a, b) => a - b)]))
  const stacks = new Map<string, number>()
  const inElksOrder = [...steps].toSorted((a, b) => (at.get(a.step.id)?.y ?? 0) - (at.get(b.step.id)?.y ?? 0))
  const places = new Map<Id, Place>()
  for (const { step, lane, phase } of inElksOrder) {
    const column = (columns.get(phase)?.indexOf(at.get(step.id)?.x ?? 0) ?? 0) + 1
    const cell = `${phase} ${column} ${lane}`
    const row = (stacks.get(cell) ?? 0) + 1
    stacks.set(cell, row)
    places.set(step.id, { phase: step.phase ?? null, column, row })
  }
  return places
}

/** Tidy's second way: each connection takes at least one moment, found by ELK's layered algorithm. */
export async function tidyOneMomentPerConnection(blueprint: Blueprint): Promise<ReadonlyMap<Id, Place>> {
  const steps = ranked(blueprint)
  if (steps.length === 0) return new Map()
  return placesOf(steps, await runElk(graphOf(blueprint, steps)))
}
