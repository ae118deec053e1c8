import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { ranks } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { LaneKind, StepKind } from '#model/vocabulary.ts'
import { drawingOrder } from './drawingOrder.ts'

/** What a check may know besides the blueprint. */
export interface SeenOptions {
  /** Today's date, ISO 8601: "2026-03-31". Without it nothing is overdue. */
  readonly today?: string | undefined
  /** The ids of all blueprints that a step can open. Without it no sub-blueprint is missed. */
  readonly knownBlueprints?: ReadonlySet<Id> | undefined
}

/** Whom a lane shows: the customer, those the customer meets, those behind the line of visibility. */
export type Layer = 'customer' | 'frontstage' | 'hidden' | 'unknown'

export interface SeenLane {
  readonly lane: RecordOf<'lanes'>
  /** From what the customer sees (0) to what lies deepest, as the lines are drawn. */
  readonly rank: number
  readonly layer: Layer
  readonly steps: readonly SeenStep[]
}

/** A connection and the steps at its ends, as it is drawn; or, of a flow in both directions, the way back. */
export interface Way {
  readonly connection: RecordOf<'connections'>
  readonly from: SeenStep
  readonly to: SeenStep
}

/** A step, and all that hangs on it. Notes and what leads to them are left out everywhere, and so is what leads to itself. */
export interface SeenStep {
  readonly step: RecordOf<'steps'>
  /** Place in the drawing order, from 0. */
  readonly place: number
  readonly rank: number
  readonly layer: Layer
  readonly waysIn: readonly Way[]
  readonly waysOut: readonly Way[]
  /** The flow connections drawn from this step, one to itself included: the ones that have a share at a decision. */
  readonly leaving: readonly Way[]
  /** The steps joined to this one by connections of any kind. */
  readonly neighbours: readonly SeenStep[]
  readonly touchpoints: readonly RecordOf<'touchpoints'>[]
  readonly failPoints: readonly RecordOf<'failPoints'>[]
  /** Its own standards, and those of its touchpoints. */
  readonly standards: readonly RecordOf<'standards'>[]
}

/** A touchpoint and its step. */
export interface SeenTouchpoint {
  readonly touchpoint: RecordOf<'touchpoints'>
  readonly at: SeenStep
}

/** A fail point and its step. */
export interface SeenFailPoint {
  readonly failPoint: RecordOf<'failPoints'>
  readonly at: SeenStep
}

/** A standard and its step; null where it is one of the whole service. */
export interface SeenStandard {
  readonly standard: RecordOf<'standards'>
  readonly at: SeenStep | null
}

/** A blueprint as the checks look at it: all that several of them ask, worked out once for a snapshot. */
export interface Seen extends SeenOptions {
  readonly blueprint: Blueprint
  /** Top to bottom. */
  readonly lanes: readonly SeenLane[]
  /** Left to right. */
  readonly phases: readonly RecordOf<'phases'>[]
  /** In drawing order. */
  readonly steps: readonly SeenStep[]
  readonly stepOf: ReadonlyMap<Id, SeenStep>
  readonly ofKind: Readonly<Record<StepKind, readonly SeenStep[]>>
  readonly connections: readonly Way[]
  readonly touchpoints: readonly SeenTouchpoint[]
  readonly failPoints: readonly SeenFailPoint[]
  readonly standards: readonly SeenStandard[]
}

/** A step while the index is being built. */
type Mutable = {
  -readonly [K in keyof SeenStep]: SeenStep[K] extends readonly (infer Each)[] ? Each[] : SeenStep[K]
}

const rankOfKind = (kind: LaneKind) => ranks([{ kind }])[0] ?? 0
const customerRank = rankOfKind('customer')
const frontstageRank = rankOfKind('frontstage')

/** From this rank on the work is done before a customer comes. */
export const preparationRank = rankOfKind('preparation')

function layerOf(rank: number): Layer {
  if (rank < customerRank) return 'unknown'
  if (rank === customerRank) return 'customer'
  return rank === frontstageRank ? 'frontstage' : 'hidden'
}

/** Lanes with their steps still to come. */
function lanesOf(blueprint: Blueprint): (SeenLane & { readonly steps: SeenStep[] })[] {
  const lanes = inOrder(blueprint.lanes)
  const rank = ranks(lanes)
  return lanes.map((lane, i) => ({ lane, rank: rank[i] ?? 0, layer: layerOf(rank[i] ?? 0), steps: [] }))
}

/** The steps in drawing order, each put into its lane. */
function stepsOf(blueprint: Blueprint, lanes: ReturnType<typeof lanesOf>): Mutable[] {
  const laneOf = new Map(lanes.map((lane) => [lane.lane.id, lane]))
  return drawingOrder(blueprint)
    .filter(({ kind }) => kind !== 'note')
    .map((step, place) => {
      const lane = laneOf.get(step.lane)
      const seen: Mutable = {
        step,
        place,
        rank: lane?.rank ?? 0,
        layer: lane?.layer ?? 'unknown',
        waysIn: [],
        waysOut: [],
        leaving: [],
        neighbours: [],
        touchpoints: [],
        failPoints: [],
        standards: [],
      }
      lane?.steps.push(seen)
      return seen
    })
}

function join(way: Way, from: Mutable, to: Mutable): void {
  const flow = way.connection.kind === 'flow'
  if (flow) from.leaving.push(way)
  if (from === to) return
  from.neighbours.push(to)
  to.neighbours.push(from)
  if (!flow) return
  from.waysOut.push(way)
  to.waysIn.push(way)
  if (!way.connection.bidirectional) return
  const back: Way = { connection: way.connection, from: to, to: from }
  to.waysOut.push(back)
  from.waysIn.push(back)
}

function connectionsOf(blueprint: Blueprint, stepOf: ReadonlyMap<Id, Mutable>): Way[] {
  return inOrder(blueprint.connections).flatMap((connection) => {
    const [from, to] = [stepOf.get(connection.from), stepOf.get(connection.to)]
    if (!from || !to) return []
    const way: Way = { connection, from, to }
    join(way, from, to)
    return [way]
  })
}

function touchpointsOf(blueprint: Blueprint, stepOf: ReadonlyMap<Id, Mutable>): SeenTouchpoint[] {
  return inOrder(blueprint.touchpoints).flatMap((touchpoint) => {
    const at = stepOf.get(touchpoint.step)
    at?.touchpoints.push(touchpoint)
    return at ? [{ touchpoint, at }] : []
  })
}

function failPointsOf(blueprint: Blueprint, stepOf: ReadonlyMap<Id, Mutable>): SeenFailPoint[] {
  return inOrder(blueprint.failPoints).flatMap((failPoint) => {
    const at = stepOf.get(failPoint.step)
    at?.failPoints.push(failPoint)
    return at ? [{ failPoint, at }] : []
  })
}

/** The standards, each put to its step; those of a note are left out. */
function standardsOf(blueprint: Blueprint, stepOf: ReadonlyMap<Id, Mutable>): SeenStandard[] {
  return inOrder(blueprint.standards).flatMap((standard) => {
    const touched = standard.touchpoint === undefined ? null : blueprint.touchpoints.get(standard.touchpoint)
    const id = standard.step ?? touched?.step
    const at = id === undefined ? null : stepOf.get(id)
    at?.standards.push(standard)
    return at === undefined ? [] : [{ standard, at }]
  })
}

function kindsOf(steps: readonly SeenStep[]): Seen['ofKind'] {
  const kinds: Record<StepKind, SeenStep[]> = {
    action: [],
    decision: [],
    wait: [],
    start: [],
    end: [],
    note: [],
    subprocess: [],
  }
  for (const step of steps) kinds[step.step.kind].push(step)
  return kinds
}

function looked(blueprint: Blueprint): Omit<Seen, keyof SeenOptions> {
  const lanes = lanesOf(blueprint)
  const steps = stepsOf(blueprint, lanes)
  const stepOf = new Map(steps.map((seen) => [seen.step.id, seen]))
  return {
    blueprint,
    lanes,
    phases: inOrder(blueprint.phases),
    steps,
    stepOf,
    ofKind: kindsOf(steps),
    connections: connectionsOf(blueprint, stepOf),
    touchpoints: touchpointsOf(blueprint, stepOf),
    failPoints: failPointsOf(blueprint, stepOf),
    standards: standardsOf(blueprint, stepOf),
  }
}

const known = new WeakMap<Blueprint, ReturnType<typeof looked>>()

/** The blueprint as the checks look at it. It is worked out once for each snapshot. */
export function seenOf(blueprint: Blueprint, { today, knownBlueprints }: SeenOptions = {}): Seen {
  const before = known.get(blueprint)
  const index = before ?? looked(blueprint)
  if (!before) known.set(blueprint, index)
  return { ...index, today, knownBlueprints }
}
