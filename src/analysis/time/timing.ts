import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { remembered } from '../quality/remembered.ts'
import { brokenSteps, wholeTolerance, type BrokenStep, type WholeTolerance } from './brokenTolerances.ts'
import { criticalPath, type CriticalPath } from './criticalPath.ts'
import { endlessLoops } from './endlessLoops.ts'
import { expectedVisits } from './expectedVisits.ts'
import { flowGraph, type FlowGraph, type FlowTables } from './flowGraph.ts'
import { orderedFlow, type OrderedFlow } from './orderedFlow.ts'
import { sideTimes, type SideTimes } from './sideTimes.ts'
import { stepTimes, type StepTimes } from './stepTimes.ts'
import { isLoop } from './strongParts.ts'
import { reachedFrom, timedFlow } from './timedFlow.ts'
import { wayTimes, type PlaceTimes, type WayTimes } from './wayTimes.ts'

/** How long a service takes: all figures of one blueprint. Notes do not count. Times in s, shares 0..1. */
export interface Timing extends SideTimes {
  /** From start to end, work and waiting. */
  readonly whole: WayTimes
  /** From start to end if nobody ever had to wait: the time in which somebody works, which is what a minute of serving costs. */
  readonly serving: WayTimes
  /** The way that decides the expected time. */
  readonly critical: CriticalPath
  /** How often one customer is expected to go through each step; 0 for a step that the way does not reach. */
  readonly visits: ReadonlyMap<Id, number>
  /** The steps of each knot of loops on the way. */
  readonly loops: readonly (readonly Id[])[]
  /** The steps of each loop on the way that nobody can leave. */
  readonly endless: readonly (readonly Id[])[]
  /** True where the way has loops: then the longest time takes each of them once. */
  readonly longestTakesLoopsOnce: boolean
  /** The decisions on whose shares the figures rest though they do not add up to 1: they were scaled. */
  readonly scaledShares: FlowGraph['scaled']
  /** The steps that the way from the start does not reach: they count for no time from start to end. */
  readonly unreached: readonly Id[]
  /** The expected waiting of the steps above the line of visibility: the time the customer waits. */
  readonly customerWaitSeconds: number
  /** The steps that take longer than the customer accepts there. */
  readonly brokenSteps: readonly BrokenStep[]
  /** The whole beside what the customer accepts for it; null where that is not given. */
  readonly tolerance: WholeTolerance | null
}

/** The flow of a blueprint, with what all its figures rest on. */
export interface Flow {
  readonly graph: OrderedFlow
  /** As far as it counts for the time to the end. */
  readonly timed: OrderedFlow
  /** The loops on the way, as places, and those that nobody can leave. */
  readonly loops: readonly (readonly number[])[]
  readonly endless: readonly (readonly number[])[]
  /** Work and waiting of each place. */
  readonly whole: PlaceTimes
  /** The work of each place. */
  readonly serving: PlaceTimes
}

function placeTimes(graph: FlowGraph, secondsOf: (times: StepTimes, seconds: number) => number): PlaceTimes {
  const times = graph.steps.map((step) => step && stepTimes(step))
  const all = (part: 'shortest' | 'typical' | 'longest') =>
    times.map((each) => (each ? secondsOf(each, each[part]) : 0))
  return { shortest: all('shortest'), typical: all('typical'), longest: all('longest') }
}

/** The flow of a blueprint. As long as the tables stay the same the same object comes back. */
export const flowOf = remembered(['phases', 'steps', 'connections'], (tables: FlowTables): Flow => {
  const drawn = flowGraph(tables)
  const counted = timedFlow(drawn)
  const graph = orderedFlow(drawn)
  const reached = reachedFrom(graph.ways)
  const onTheWay = (part: readonly number[]) => part.some((at) => reached.has(at))
  return {
    graph,
    timed: counted === drawn ? graph : orderedFlow(counted),
    loops: graph.parts.filter((part) => onTheWay(part) && isLoop(graph.ways, part)),
    endless: endlessLoops(graph).filter(onTheWay),
    whole: placeTimes(graph, (_, seconds) => seconds),
    serving: placeTimes(graph, ({ workShare }, seconds) => seconds * workShare),
  }
})

function timed(blueprint: Pick<Blueprint, 'about' | 'lanes' | keyof FlowTables>): Timing {
  const flow = flowOf(blueprint)
  const { graph, endless } = flow
  const steps = graph.steps.filter((step): step is RecordOf<'steps'> => step !== null)
  const idsOf = (places: readonly number[]) =>
    places.toSorted((a, b) => a - b).flatMap((at) => graph.steps[at]?.id ?? [])
  const expected = expectedVisits(graph)
  const visits = new Map(
    graph.steps.flatMap((step, at) => (step ? [[step.id, expected[at] ?? 0] as const] : [])),
  )
  const whole = wayTimes(flow.timed, endless, flow.whole)
  const sides = sideTimes(blueprint.lanes, steps, visits)
  return {
    ...sides,
    whole: whole.times,
    serving: wayTimes(flow.timed, endless, flow.serving).times,
    critical: criticalPath(flow.timed, whole.left),
    visits,
    loops: flow.loops.map(idsOf),
    endless: endless.map(idsOf),
    longestTakesLoopsOnce: flow.loops.length > 0,
    scaledShares: graph.scaled,
    unreached: steps.filter(({ id }) => visits.get(id) === 0).map(({ id }) => id),
    customerWaitSeconds: sides.aboveVisibility.waitSeconds,
    brokenSteps: brokenSteps(steps),
    tolerance: wholeTolerance(blueprint.about.toleratedSeconds, whole.times),
  }
}

/** All figures of time of a blueprint. As long as the tables stay the same the same object comes back. */
export const timing = remembered(['about', 'lanes', 'phases', 'steps', 'connections'], timed)
