import type { Flow } from './timing.ts'
import { waitsFor, type WaitsFor } from './waitsFor.ts'

/** Lists of numbers, one after the other in one array: the list of place i goes from `first[i]` up to `first[i + 1]`. */
interface Lists {
  readonly first: Int32Array
  readonly items: Int32Array
}

/** The flow of a blueprint in flat arrays, ready to be gone through ten thousand times. Times in s. */
export interface CompiledFlow {
  readonly count: number
  readonly ways: Lists
  /** For the ways of a decision: the share 0..1 of customers that go this way or one before it. */
  readonly upTo: Float64Array
  readonly decides: Uint8Array
  readonly shortest: Float64Array
  readonly typical: Float64Array
  readonly longest: Float64Array
  /** True where branches can run at the same time, and then who waits for whom. */
  readonly parallel: boolean
  readonly waits: WaitsFor
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const first = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (first[i + 1] = (first[i] ?? 0) + list.length))
  return { first, items: Int32Array.from(lists.flat()) }
}

/** Sums that go up to 1: the last one exactly, whatever rounding leaves. */
function runningShares(shares: readonly number[]): number[] {
  let sum = 0
  return shares.map((share, i) => (i === shares.length - 1 ? 1 : (sum += share)))
}

/** Prepares a flow for the simulation. */
export function compiledFlow({ timed, whole }: Flow): CompiledFlow {
  const { ways, decides } = timed
  return {
    count: ways.length,
    ways: listsOf(ways.map((out) => out.map(({ to }) => to))),
    upTo: Float64Array.from(ways.flatMap((out) => runningShares(out.map(({ share }) => share)))),
    decides: Uint8Array.from(decides, Number),
    shortest: Float64Array.from(whole.shortest),
    typical: Float64Array.from(whole.typical),
    longest: Float64Array.from(whole.longest),
    parallel: ways.some((out, at) => !decides[at] && out.length > 1),
    waits: waitsFor(timed),
  }
}
