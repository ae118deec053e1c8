import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { remembered } from '../quality/remembered.ts'
import { breakEvenSeconds, profitAt } from './profitAt.ts'
import { roundTime } from './shortestTime.ts'
import { flowOf, timing, type Flow } from './timing.ts'

/** A time of serving in s, and the profit in the blueprint's currency when it takes so long. */
export interface ProfitPoint {
  readonly seconds: number
  readonly profit: number
}

/** What it costs when something fails once and has to be done again: one round of the loop in which the step of the fail point stands. */
export interface FailureCost {
  readonly failPoint: Id
  readonly step: Id
  /** So much longer does the customer have to stay, in s: work and waiting of the quickest round from the step back to it. */
  readonly longerSeconds: number
  /** So much longer is the time of serving, in s: the work of that round. */
  readonly servingSeconds: number
  /** So much less is earned. */
  readonly lessProfit: number
  /** The standard time of serving with this one failure, and the profit then. */
  readonly withFailure: ProfitPoint
}

/**
 * What serving one customer earns, as Shostack (1984) draws it: price, less the other costs, less the cost of each minute of serving.
 * The time of serving is that of `timing().serving`: from start to end without the waiting.
 */
export interface Economics {
  readonly currency: string
  /** In the standard time of serving: nobody goes back in a loop. */
  readonly standard: ProfitPoint
  /** In the expected time of serving; null where none can be expected. */
  readonly expected: ProfitPoint | null
  /** In the longest time of serving. */
  readonly longest: ProfitPoint
  /** The time of serving in s at which the profit is 0; 0 where it is a loss from the beginning, null where it never becomes one. */
  readonly breakEvenSeconds: number | null
  /** The longest time in s that the customer accepts for the whole service; null where it is not given. */
  readonly toleratedSeconds: number | null
  /** One for each fail point whose step stands in a loop, in the order of the fail points. */
  readonly failures: readonly FailureCost[]
  /** Profit over the time of serving, from 0 to beyond all times named here: a straight line, with a point at each of them. */
  readonly points: readonly ProfitPoint[]
}

type Money = NonNullable<Blueprint['about']['economics']>

const pointAt = (money: Money, seconds: number): ProfitPoint => ({
  seconds,
  profit: profitAt(money, seconds),
})

function failureCost(
  failPoint: RecordOf<'failPoints'>,
  flow: Flow,
  money: Money,
  standardSeconds: number,
): FailureCost | null {
  const place = flow.graph.steps.findIndex((step) => step?.id === failPoint.step)
  const longerSeconds = roundTime(flow.graph, flow.whole.typical, flow.loops, place)
  const servingSeconds = roundTime(flow.graph, flow.serving.typical, flow.loops, place)
  if (longerSeconds === null || servingSeconds === null) return null
  return {
    failPoint: failPoint.id,
    step: failPoint.step,
    longerSeconds,
    servingSeconds,
    lessProfit: profitAt(money, 0) - profitAt(money, servingSeconds),
    withFailure: pointAt(money, standardSeconds + servingSeconds),
  }
}

function chartPoints(money: Money, marked: readonly (number | null)[]): ProfitPoint[] {
  const known = marked.filter((seconds) => seconds !== null)
  const last = Math.max(60, ...known) * 1.1
  const seconds = new Set([0, ...known, last])
  return [...seconds].toSorted((a, b) => a - b).map((each) => pointAt(money, each))
}

/** The money side of a blueprint's time; null where no price and costs are given. The same object comes back for the same tables. */
export const economicsOf = remembered(
  ['about', 'lanes', 'phases', 'steps', 'connections', 'failPoints'],
  (blueprint): Economics | null => {
    const { economics: money, toleratedSeconds = null } = blueprint.about
    if (!money) return null
    const { serving } = timing(blueprint)
    const { standardSeconds, expectedSeconds, longestSeconds } = serving
    const flow = flowOf(blueprint)
    const failures = inOrder(blueprint.failPoints).flatMap(
      (failPoint) => failureCost(failPoint, flow, money, standardSeconds) ?? [],
    )
    const breakEven = breakEvenSeconds(money)
    const marked = [standardSeconds, expectedSeconds, longestSeconds, breakEven, toleratedSeconds]
    return {
      currency: money.currency,
      standard: pointAt(money, standardSeconds),
      expected: expectedSeconds === null ? null : pointAt(money, expectedSeconds),
      longest: pointAt(money, longestSeconds),
      breakEvenSeconds: breakEven,
      toleratedSeconds,
      failures,
      points: chartPoints(money, [...marked, ...failures.map(({ withFailure }) => withFailure.seconds)]),
    }
  },
)
