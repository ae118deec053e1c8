import type { CompiledFlow } from './compiledFlow.ts'
import { openTimeQueue } from './timeQueue.ts'
import { triangle } from './triangle.ts'
import type { WaitsFor } from './waitsFor.ts'

/** One customer's way: how long it took in s, and whether it had to be cut short. */
export interface Run {
  readonly seconds: number
  readonly cut: boolean
}

/** Draws one run after the other. */
export type DrawRun = () => Run

interface Draws {
  /** The time of one visit, in s. */
  readonly time: (at: number) => number
  /** The way out of a decision, as an index among all ways. */
  readonly way: (at: number) => number
}

function drawsOf(flow: CompiledFlow, random: () => number): Draws {
  const { shortest, typical, longest, upTo, ways } = flow
  return {
    time: (at) => {
      const [least, most] = [shortest[at] ?? 0, longest[at] ?? 0]
      return least < most ? triangle(least, typical[at] ?? 0, most, random()) : most
    },
    way: (at) => {
      const share = random()
      let way = ways.first[at] ?? 0
      while (share >= (upTo[way] ?? 1)) way++
      return way
    },
  }
}

/**
 * Draws runs through a flow: the time of each visit from the triangle of the step, the way out of each decision by its shares. Parallel
 * ways start at once, a step where they meet begins when nobody can still arrive, and the run is over with its last step. A run that
 * visits more than `mostVisits` steps is cut short there.
 */
export function openRuns(flow: CompiledFlow, random: () => number, mostVisits: number): DrawRun {
  const draws = drawsOf(flow, random)
  return flow.parallel ? parallelRuns(flow, draws, mostVisits) : singleRuns(flow, draws, mostVisits)
}

/** Without parallel branches a run is one walk. */
function singleRuns({ ways, decides }: CompiledFlow, draws: Draws, mostVisits: number): DrawRun {
  return () => {
    let seconds = 0
    let at = 0
    for (let visits = 0; visits <= mostVisits; visits++) {
      const first = ways.first[at] ?? 0
      if (first === ways.first[at + 1]) return { seconds, cut: false }
      at = ways.items[decides[at] ? draws.way(at) : first] ?? 0
      seconds += draws.time(at)
    }
    return { seconds, cut: true }
  }
}

/** The branches of one run: who is under way where, and who waits at which meeting place, and for how many others. */
interface Branches {
  /** A branch begins a step. */
  readonly start: (at: number) => void
  /** A branch has done a step. */
  readonly finish: (at: number) => void
  /** A branch comes to a meeting place, where it waits. */
  readonly arrive: (at: number) => void
  /** Takes out a meeting place that waits for nobody any more; if one must go on, else the first that waits. −1 for none. */
  readonly release: (must: boolean) => number
  readonly clear: () => void
}

function openBranches({ waits }: CompiledFlow): Branches {
  const { meeting, forUnderWay, forWaiting } = waits
  const underWay: number[] = []
  const waiting: number[] = []
  /** For how many branches each place waits at which somebody waits. */
  const awaited: number[] = []
  const countFor = (holds: WaitsFor['forWaiting'], at: number, by: number) => {
    for (let i = 0; i < waiting.length; i++)
      if (holds(at, meeting[waiting[i] ?? 0] ?? 0)) awaited[i] = (awaited[i] ?? 0) + by
  }
  const takeOut = (i: number): number => {
    const [at = -1] = waiting.splice(i, 1)
    awaited.splice(i, 1)
    countFor(forWaiting, at, -1)
    return at
  }
  return {
    start: (at) => {
      underWay.push(at)
      countFor(forUnderWay, at, 1)
    },
    finish: (at) => {
      underWay[underWay.indexOf(at)] = underWay.at(-1) ?? 0
      underWay.pop()
      countFor(forUnderWay, at, -1)
    },
    arrive: (at) => {
      if (waiting.includes(at)) return
      const mine = meeting[at] ?? 0
      let others = 0
      for (const other of underWay) if (forUnderWay(other, mine)) others++
      for (const other of waiting) if (forWaiting(other, mine)) others++
      countFor(forWaiting, at, 1)
      waiting.push(at)
      awaited.push(others)
    },
    release: (must) => {
      if (waiting.length === 0) return -1
      const free = awaited.indexOf(0)
      if (free === -1) return must ? takeOut(0) : -1
      return takeOut(free)
    },
    clear: () => {
      underWay.length = 0
      waiting.length = 0
      awaited.length = 0
    },
  }
}

/** With parallel branches a run is a queue of steps that are under way, the earliest to finish first. */
function parallelRuns(flow: CompiledFlow, draws: Draws, mostVisits: number): DrawRun {
  const { ways, decides } = flow
  const { meeting } = flow.waits
  const queue = openTimeQueue()
  const branches = openBranches(flow)
  let now = 0
  const start = (at: number) => {
    branches.start(at)
    queue.push(now + draws.time(at), at)
  }
  const come = (at: number) => ((meeting[at] ?? -1) >= 0 ? branches.arrive(at) : start(at))
  const leave = (at: number) => {
    const first = ways.first[at] ?? 0
    const last = ways.first[at + 1] ?? 0
    if (decides[at] && first < last) return come(ways.items[draws.way(at)] ?? 0)
    for (let way = first; way < last; way++) come(ways.items[way] ?? 0)
  }
  return () => {
    queue.clear()
    branches.clear()
    now = 0
    start(0)
    for (let visits = 0; visits <= mostVisits; visits++) {
      const at = queue.pop()
      if (at === -1) return { seconds: now, cut: false }
      now = queue.now()
      branches.finish(at)
      leave(at)
      for (let free = branches.release(queue.size() === 0); free !== -1;) {
        start(free)
        free = branches.release(queue.size() === 0)
      }
    }
    return { seconds: now, cut: true }
  }
}
