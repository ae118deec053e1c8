import { compiledFlow } from './compiledFlow.ts'
import { openRuns } from './drawRun.ts'
import type { FlowTables } from './flowGraph.ts'
import { randomNumbers } from './randomNumbers.ts'
import { simulationResult, type SimulationResult } from './simulationResult.ts'
import { flowOf } from './timing.ts'

/** A simulation that is drawn in slices. */
export interface Simulation {
  /** Draws so many more runs. */
  readonly run: (count: number) => void
  /** How many runs have been drawn. */
  readonly runs: () => number
  /** What all runs so far gave. The same seed gives the same result, in whatever slices it was drawn. */
  readonly result: () => SimulationResult
}

/** A customer who visits more steps than that is not followed further: only loops that hardly anybody leaves take so long. */
const mostVisits = 100_000

/**
 * Draws customers' ways through a blueprint (Monte Carlo). Null where there is nothing to draw: no step on the way, or a loop that
 * nobody can leave (`timing().endless` says which).
 */
export function startSimulation(
  blueprint: FlowTables,
  { seed }: { readonly seed: number },
): Simulation | null {
  const flow = flowOf(blueprint)
  if (flow.endless.length > 0 || flow.timed.ways[0]?.length === 0) return null
  const draw = openRuns(compiledFlow(flow), randomNumbers(seed), mostVisits)
  const times: number[] = []
  let cutRuns = 0
  return {
    run: (count) => {
      for (let i = 0; i < count; i++) {
        const { seconds, cut } = draw()
        times.push(seconds)
        if (cut) cutRuns++
      }
    },
    runs: () => times.length,
    result: () => simulationResult(seed, times, cutRuns),
  }
}
