import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { sharesOf } from './sharesOf.ts'
import { strongParts, type Graph } from './strongParts.ts'

/** The tables that say how the flow goes. */
export type FlowTables = Pick<Blueprint, 'phases' | 'steps' | 'connections'>

/** One way out of a step. */
export interface Way {
  readonly to: number
  /** Of those who leave the step, the share 0..1 that goes this way; 1 unless the step is a decision. */
  readonly share: number
  /** The connection it follows; '' for the ways from the beginning to the start steps. */
  readonly connection: Id
}

/** The flow of a blueprint by place numbers. Place 0 is the beginning: it stands before all start steps and starts them at once. */
export interface FlowGraph {
  /** The steps but the notes, from place 1 on: by phase, column and id, so that the order of the records does not matter. */
  readonly steps: readonly (RecordOf<'steps'> | null)[]
  readonly decides: readonly boolean[]
  /** The ways out of each place, by their target. */
  readonly ways: readonly (readonly Way[])[]
  /** The decisions whose shares did not add up to 1, with what they added up to. */
  readonly scaled: readonly { readonly step: Id; readonly sum: number }[]
}

function placedSteps({ phases, steps }: FlowTables): (RecordOf<'steps'> | null)[] {
  const phaseAt = new Map(inOrder(phases).map(({ id }, i) => [id, i]))
  const counted = [...steps.values()].filter(({ kind }) => kind !== 'note')
  const sorted = counted.toSorted(
    (a, b) =>
      (phaseAt.get(a.phase ?? '') ?? -1) - (phaseAt.get(b.phase ?? '') ?? -1) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
  return [null, ...sorted]
}

interface Drawn {
  readonly to: number
  readonly share: number | undefined
  readonly connection: Id
}

/** The flow as it is drawn, one list for each place. A connection with two heads leads the way it was drawn. */
function drawnWays(steps: FlowGraph['steps'], connections: FlowTables['connections']): Drawn[][] {
  const placeOf = new Map(steps.map((step, i) => [step?.id, i]))
  const drawn: Drawn[][] = steps.map(() => [])
  const flows = [...connections.values()].filter(({ kind }) => kind === 'flow')
  for (const { id, from, to, share } of flows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const target = placeOf.get(to)
    if (target !== undefined) drawn[placeOf.get(from) ?? -1]?.push({ to: target, share, connection: id })
  }
  return drawn
}

/** Of each part that no other leads to its first step: the steps without a way in, and where all begins in a loop, the loop's first. */
function sources(drawn: Graph, among: readonly number[]): number[] {
  const { parts, partOf } = strongParts(drawn)
  const entered = new Set<number>()
  drawn.forEach((ways, from) => {
    for (const { to } of ways) if (partOf[from] !== partOf[to]) entered.add(partOf[to] ?? -1)
  })
  const first = new Set(parts.map((part) => Math.min(...part)))
  return among.filter((at) => first.has(at) && !entered.has(partOf[at] ?? -1))
}

/** Where the way begins. A step that no flow touches stands beside it, unless there is no flow at all. */
function startsOf(steps: FlowGraph['steps'], drawn: readonly (readonly Drawn[])[]): number[] {
  const touched = new Set(drawn.flatMap((ways, from) => (ways.length > 0 ? [from] : [])))
  for (const ways of drawn) for (const { to } of ways) touched.add(to)
  const among = steps.flatMap((_, at) => (at > 0 && (touched.size === 0 || touched.has(at)) ? [at] : []))
  const marked = among.filter((at) => steps[at]?.kind === 'start')
  return marked.length > 0 ? marked : sources(drawn, among)
}

/** Several connections to the same step are one way, the first one; a way that nobody takes is none. */
function merged(ways: readonly Way[]): Way[] {
  const byTarget = new Map<number, Way>()
  for (const way of ways) {
    const known = byTarget.get(way.to)
    const share = known ? known.share + way.share : way.share
    if (way.share > 0) byTarget.set(way.to, { ...(known ?? way), share })
  }
  return [...byTarget.values()].toSorted((a, b) => a.to - b.to)
}

/**
 * The flow of a blueprint. Only flow connections between steps count, notes do not; nothing leads on from an end step.
 * The way begins at the start steps, else at the steps without a way in.
 */
export function flowGraph(blueprint: FlowTables): FlowGraph {
  const steps = placedSteps(blueprint)
  const drawn = drawnWays(steps, blueprint.connections)
  const decides = steps.map((step) => step?.kind === 'decision')
  const scaled: FlowGraph['scaled'][number][] = []
  const ways = drawn.map((out, at): Way[] => {
    const step = steps[at]
    if (!step) return startsOf(steps, drawn).map((to) => ({ to, share: 1, connection: '' }))
    if (step.kind === 'end') return []
    if (step.kind !== 'decision') return merged(out.map((way) => ({ ...way, share: 1 }))).map(sure)
    const parting = sharesOf(out.map(({ share }) => share))
    if (out.length > 0 && parting.scaled) scaled.push({ step: step.id, sum: parting.sum })
    return merged(out.map((way, i) => ({ ...way, share: parting.shares[i] ?? 0 })))
  })
  return { steps, decides, ways, scaled }
}

const sure = (way: Way): Way => ({ ...way, share: 1 })
