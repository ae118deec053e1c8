import { bitTable } from './bitTable.ts'
import { dominators } from './dominators.ts'
import type { OrderedFlow } from './orderedFlow.ts'

/** For which steps a step with several ways in has to wait, as long as somebody is there. */
export interface WaitsFor {
  /** The number of each place where several ways meet and parallel branches may come together; −1 for others. */
  readonly meeting: readonly number[]
  /** True where the meeting place of that number waits while a branch is under way at a place. */
  readonly forUnderWay: (place: number, meeting: number) => boolean
  /** True where the meeting place of that number waits while a branch waits at a place. */
  readonly forWaiting: (place: number, meeting: number) => boolean
}

/** The places from which one can be reached by ways that avoid another; a shut place is found, but not gone through. */
function reaching(
  target: number,
  before: readonly (readonly number[])[],
  avoided: number,
  isShut: (at: number) => boolean,
  found: (at: number) => void,
) {
  const seen = new Uint8Array(before.length)
  const queue = [target]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of before[at] ?? []) {
      if (from === avoided || seen[from] === 1) continue
      seen[from] = 1
      found(from)
      if (!isShut(from)) queue.push(from)
    }
  }
}

/**
 * Who waits for whom: a meeting place waits for all that were started and can still arrive. What would only arrive by beginning
 * anew, through the place where the branches part, is another round; and what would only arrive through another meeting place
 * that itself waits for this one is not waited for, or both would wait forever.
 */
export function waitsFor({ ways, decides, forward }: OrderedFlow): WaitsFor {
  const before: number[][] = ways.map(() => [])
  for (const from of forward.order) for (const { to } of ways[from] ?? []) before[to]?.push(from)
  const parallel = forward.order.some((at) => !decides[at] && (ways[at]?.length ?? 0) > 1)
  const places = parallel ? [...ways.keys()].filter((at) => (before[at]?.length ?? 0) > 1) : []
  const meeting = ways.map(() => -1)
  places.forEach((at, i) => (meeting[at] = i))
  const above = dominators(ways, forward)
  const reaches = bitTable(ways.length, places.length)
  const holds = bitTable(ways.length, places.length)
  const sentOn = bitTable(ways.length, places.length)
  const collect = (at: number, isShut: (other: number) => boolean, found: (from: number) => void) =>
    reaching(at, before, above[at] ?? -1, isShut, found)
  places.forEach((at, i) =>
    collect(
      at,
      () => false,
      (from) => reaches.set(from, i),
    ),
  )
  places.forEach((at, i) => {
    const isShut = (other: number) =>
      other !== at && (meeting[other] ?? -1) >= 0 && reaches.has(at, meeting[other] ?? -1)
    collect(at, isShut, (from) => {
      holds.set(from, i)
      if (from !== at && !isShut(from)) sentOn.set(from, i)
    })
  })
  return { meeting, forUnderWay: holds.has, forWaiting: sentOn.has }
}
