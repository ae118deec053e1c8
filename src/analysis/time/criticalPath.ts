import type { Id } from '#model/blueprint.ts'
import type { Way } from './flowGraph.ts'
import type { OrderedFlow } from './orderedFlow.ts'

/** The way from a start to an end that decides how long all takes. */
export interface CriticalPath {
  readonly steps: readonly Id[]
  /** The connections between these steps. */
  readonly connections: readonly Id[]
}

/**
 * Follows the expected times from the beginning: of parallel ways the one that takes longest, at a decision the way that makes up most
 * of the time that is still expected (its share times what follows), never back. Empty where nothing takes time, or no time
 * can be expected.
 */
export function criticalPath(flow: OrderedFlow, times: readonly number[]): CriticalPath {
  const total = times[0] ?? 0
  const steps: Id[] = []
  const connections: Id[] = []
  if (total === 0 || total === Infinity) return { steps, connections }
  const weight = ({ share, to }: Way) => share * (times[to] ?? 0)
  const next = (at: number) =>
    (flow.onward[at] ?? []).reduce<Way | null>(
      (best, way) => (best && weight(best) >= weight(way) ? best : way),
      null,
    )
  for (let way = next(0); way; way = next(way.to)) {
    steps.push(flow.steps[way.to]?.id ?? '')
    if (way.connection !== '') connections.push(way.connection)
  }
  return { steps, connections }
}
