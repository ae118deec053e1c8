import { expectedTime } from './expectedTime.ts'
import { longestTime } from './longestTime.ts'
import { onceTime } from './onceTime.ts'
import type { OrderedFlow } from './orderedFlow.ts'
import { shortestTime } from './shortestTime.ts'

/** How long the way takes from start to end, in s. Parallel branches start at once and count by the longest of them. */
export interface WayTimes {
  /** Every step in its shortest time, every decision by the quickest way; null where no end can be reached. */
  readonly shortestSeconds: number | null
  /**
   * The standard execution time: every step in its typical time, decisions by the shares, nobody goes back in a loop
   * (the shares that lead back are divided among the other ways).
   */
  readonly standardSeconds: number
  /** Like the expected time, but whoever has gone back once in a loop does not go back again. */
  readonly onceSeconds: number
  /**
   * Every step in its typical time, decisions by the shares, loops as often as the shares send back. Of parallel branches the one
   * that takes longest in expectation counts; where branches vary, waiting for the last of them takes longer still, and the
   * simulation shows by how much. Null where a loop may be entered that nobody can leave.
   */
  readonly expectedSeconds: number | null
  /** Every step in its longest time, every decision by the longest way, each loop gone round once more whenever it is come to. */
  readonly longestSeconds: number
}

/** What each place takes in s: the same places as in the graph. */
export interface PlaceTimes {
  readonly shortest: readonly number[]
  readonly typical: readonly number[]
  readonly longest: readonly number[]
}

/** The times of the way, with the expected time that is left at each place (Infinity where none can be expected). */
export function wayTimes(
  timed: OrderedFlow,
  endless: readonly (readonly number[])[],
  { shortest, typical, longest }: PlaceTimes,
): { readonly times: WayTimes; readonly left: readonly number[] } {
  const left = expectedTime(timed, typical, endless)
  const { without, once } = onceTime(timed, typical)
  const times = {
    shortestSeconds: finite(shortestTime(timed, shortest)[0]),
    standardSeconds: without,
    onceSeconds: once,
    expectedSeconds: finite(left[0]),
    longestSeconds: longestTime(timed, longest),
  }
  return { times, left }
}

const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null)
