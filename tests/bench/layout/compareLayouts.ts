import type { Blueprint, BlueprintFile } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { seeded } from '../pages/graph.ts'
import { median } from '../statistics.ts'
import { type Costs, costsOf, faultsOf } from './drawnGraph.ts'
import { elkPlain } from './elkPlain.ts'
import { hotelStay } from './hotelStay.ts'
import { lanedGraph } from './lanedGraph.ts'
import { laidOut, type LaidOut, reshuffled, strays, tidied, withStepBehind } from './ourLayout.ts'

/** One blueprint laid out by us, with its lanes and phases, and by elkjs, without. */
export interface LayoutRun {
  readonly name: string
  readonly steps: number
  readonly connections: number
  readonly ours: Costs
  readonly elk: Costs
  /** Tidy and arrange; the median of warm runs, ms. */
  readonly ourMs: number
  readonly elkMs: number
  /** All that must not be, added up. */
  readonly faults: number
  /** The same document gave the same picture. */
  readonly same: boolean
}

/** What adding one step did to the picture, over several steps it was added behind. */
export interface AddedStep {
  readonly name: string
  readonly steps: number
  /** Shares 0..1 of the other steps, the worst case. */
  readonly reshuffled: number
  readonly reshuffledByTidy: number
  /** Crossings after, less those before: the median. */
  readonly crossings: number
  readonly crossingsBefore: number
}

export interface LayoutComparison {
  /** Our very first layout of this process: 100 steps, ms. */
  readonly coldMs: number
  /** The very first of elkjs, of the same boxes and connections without lanes and phases. */
  readonly elkColdMs: number
  readonly runs: readonly LayoutRun[]
  readonly added: readonly AddedStep[]
  /** Warm medians of sizes without a comparison, ms. */
  readonly large: ReadonlyMap<number, number>
}

/** The seeds of each size. */
const seeds: readonly (readonly [size: number, seeds: readonly number[]])[] = [
  [100, [1, 2, 3, 4, 5, 6]],
  [500, [1, 2, 3, 4]],
  [1000, [1]],
]

export async function compareLayouts(say: (text: string) => void): Promise<LayoutComparison> {
  const first = blueprintFromFile(lanedGraph(100, 1))
  const start = performance.now()
  const { graph } = laidOut(tidied(first))
  const coldMs = performance.now() - start
  const { ms: elkColdMs } = await elkPlain(graph)
  const files: readonly (readonly [string, BlueprintFile])[] = [
    ['hotel', hotelStay],
    ...seeds.flatMap(([size, list]) =>
      list.map((seed) => [`${size}, seed ${seed}`, lanedGraph(size, seed)] as const),
    ),
  ]
  const runs: LayoutRun[] = []
  const added: AddedStep[] = []
  for (const [name, file] of files) {
    say(`layout: ${name}`)
    const blueprint = blueprintFromFile(file)
    runs.push(await runOf(name, blueprint, blueprintFromFile(file)))
    if (!name.includes('seed') || name.endsWith('seed 1')) added.push(addedTo(name, blueprint))
  }
  say('layout: 5000 steps')
  const large = blueprintFromFile(lanedGraph(5000, 1))
  return { coldMs, elkColdMs, runs, added, large: new Map([[5000, warmMs(large, 3)]]) }
}

const time = (act: () => unknown): number => {
  const start = performance.now()
  act()
  return performance.now() - start
}

const warmMs = (blueprint: Blueprint, times: number): number =>
  median(Array.from({ length: times }, () => time(() => laidOut(tidied(blueprint)))))

async function runOf(name: string, blueprint: Blueprint, sameAgain: Blueprint): Promise<LayoutRun> {
  const ours = laidOut(tidied(blueprint))
  const again = laidOut(tidied(sameAgain))
  const { graph: elk, ms: elkMs } = await elkPlain(ours.graph)
  return {
    name,
    steps: blueprint.steps.size,
    connections: blueprint.connections.size,
    ours: costsOf(ours.graph),
    elk: costsOf(elk),
    ourMs: warmMs(blueprint, 5),
    elkMs,
    faults: Object.values(faultsOf(ours.graph)).reduce((sum, count) => sum + count, strays(ours)),
    same: picture(ours) === picture(again),
  }
}

const picture = ({ graph }: LaidOut) => JSON.stringify([[...graph.boxes], graph.lines])

function addedTo(name: string, bare: Blueprint): AddedStep {
  const random = seeded(bare.steps.size)
  const ids = [...bare.steps.keys()]
  const before = laidOut(tidied(bare))
  const crossingsBefore = costsOf(before.graph).crossings
  const trials = Array.from({ length: 5 }, () => {
    const beside = ids[Math.floor(random() * ids.length)] ?? ''
    const more = withStepBehind(before.blueprint, beside)
    const after = laidOut(more)
    return {
      reshuffled: reshuffled(before, after),
      reshuffledByTidy: reshuffled(before, laidOut(tidied(more))),
      crossings: costsOf(after.graph).crossings - crossingsBefore,
    }
  })
  return {
    name,
    steps: bare.steps.size,
    reshuffled: Math.max(...trials.map((trial) => trial.reshuffled)),
    reshuffledByTidy: Math.max(...trials.map((trial) => trial.reshuffledByTidy)),
    crossings: median(trials.map((trial) => trial.crossings)),
    crossingsBefore,
  }
}
