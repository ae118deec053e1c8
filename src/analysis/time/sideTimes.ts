import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { ranks } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { LaneKind } from '#model/vocabulary.ts'
import { stepTimes } from './stepTimes.ts'

/** Work and waiting on one side of a line, in s: of each step as often as it is expected to be visited, parallel ones added up. */
export interface SideTime {
  readonly workSeconds: number
  readonly waitSeconds: number
}

export interface SideTimes {
  /** Steps that the customer sees: in lanes that rank above the line of visibility. Its waiting is the time the customer waits. */
  readonly aboveVisibility: SideTime
  readonly belowVisibility: SideTime
  /**
   * What waits for the customer: the share 0..1 of the steps, and of their typical minutes (each step once), that stand above the
   * line of order penetration. Null where there is no step, or no time.
   */
  readonly onDemand: { readonly stepShare: number | null; readonly timeShare: number | null }
}

const rankOf = (kind: LaneKind) => ranks([{ kind }])[0] ?? 0
const lastSeen = rankOf('frontstage')
const lastOnDemand = rankOf('support')

function sideTime(steps: readonly RecordOf<'steps'>[], visits: ReadonlyMap<Id, number>): SideTime {
  const sum = (part: 'work' | 'wait') =>
    steps.reduce((all, step) => all + (visits.get(step.id) ?? 0) * stepTimes(step)[part], 0)
  return { workSeconds: sum('work'), waitSeconds: sum('wait') }
}

const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null)

/** How the time of the steps divides at the lines, from the kinds of the lanes. */
export function sideTimes(
  lanes: Blueprint['lanes'],
  steps: readonly RecordOf<'steps'>[],
  visits: ReadonlyMap<Id, number>,
): SideTimes {
  const sorted = inOrder(lanes)
  const rank = ranks(sorted)
  const rankOfLane = new Map(sorted.map(({ id }, i) => [id, rank[i] ?? 0]))
  const above = (last: number) => (step: RecordOf<'steps'>) => (rankOfLane.get(step.lane) ?? 0) <= last
  const seen = above(lastSeen)
  const onDemand = steps.filter(above(lastOnDemand))
  const typical = (some: readonly RecordOf<'steps'>[]) =>
    some.reduce((all, step) => all + stepTimes(step).typical, 0)
  return {
    aboveVisibility: sideTime(steps.filter(seen), visits),
    belowVisibility: sideTime(
      steps.filter((step) => !seen(step)),
      visits,
    ),
    onDemand: {
      stepShare: shareOf(onDemand.length, steps.length),
      timeShare: shareOf(typical(onDemand), typical(steps)),
    },
  }
}
