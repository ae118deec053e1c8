import type { FlowTables } from './flowGraph.ts'
import type { SimulationResult } from './simulationResult.ts'
import { startSimulation, type Simulation } from './startSimulation.ts'

/** A simulation as it is asked for, of the worker too. */
export interface Question {
  readonly blueprint: FlowTables
  readonly seed: number
  /** How many runs to draw. */
  readonly runs: number
}

/** How a simulation ends. `nothing` where there was nothing to draw: no step on the way, or a loop that nobody can leave. */
export type Outcome =
  | { readonly is: 'done'; readonly result: SimulationResult }
  | { readonly is: 'nothing' }
  | { readonly is: 'cancelled' }

/** What is answered: progress (a share 0..1) as it goes, then the outcome. */
export type Answer = { readonly is: 'progress'; readonly share: number } | Outcome

/** Runs between two looks at the clock, and the ms after which this thread gets a rest or a worker reports. */
const runsAtOnce = 10
const restAfter = 12
const reportAfter = 60

/** Draws until the time is over; true where all runs are drawn. */
function drawFor(milliseconds: number, simulation: Simulation, runs: number): boolean {
  const end = performance.now() + milliseconds
  do simulation.run(Math.min(runsAtOnce, runs - simulation.runs()))
  while (simulation.runs() < runs && performance.now() < end)
  return simulation.runs() >= runs
}

/** Answers a question without a pause, with progress on the way: for a worker. */
export function answerAtOnce({ blueprint, seed, runs }: Question, answer: (answer: Answer) => void): void {
  const simulation = startSimulation(blueprint, { seed })
  if (!simulation) return answer({ is: 'nothing' })
  while (!drawFor(reportAfter, simulation, runs)) answer({ is: 'progress', share: simulation.runs() / runs })
  answer({ is: 'done', result: simulation.result() })
}

/** Answers a question in slices, between which the thread is free. Gives back what stops it. */
export function answerInSlices(
  { blueprint, seed, runs }: Question,
  answer: (answer: Answer) => void,
): () => void {
  const simulation = startSimulation(blueprint, { seed })
  let timer = setTimeout(function draw() {
    if (!simulation) return answer({ is: 'nothing' })
    if (drawFor(restAfter, simulation, runs)) return answer({ is: 'done', result: simulation.result() })
    timer = setTimeout(draw)
    answer({ is: 'progress', share: simulation.runs() / runs })
  })
  return () => clearTimeout(timer)
}
