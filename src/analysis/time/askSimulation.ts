import { answerInSlices, type Answer, type Outcome, type Question } from './answerSimulation.ts'
import type { FlowTables } from './flowGraph.ts'

/** A simulation that has been asked for. */
export interface AskedSimulation {
  /** Being cancelled is an outcome like the others. */
  readonly outcome: Promise<Outcome>
  readonly cancel: () => void
}

export interface SimulationOptions {
  readonly seed: number
  /** How many runs to draw, at least 1; ten thousand unless told otherwise. */
  readonly runs?: number
  /** Told the share 0..1 of the runs that have been drawn. */
  readonly onProgress?: (share: number) => void
}

const usualRuns = 10_000

/** Lets a worker answer. Gives back what stops it. Where the worker cannot run the answer comes from this thread. */
function answerInWorker(question: Question, answer: (answer: Answer) => void): () => void {
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url), { type: 'module' })
  let stop = () => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data))
  worker.addEventListener('error', () => {
    stop()
    stop = answerInSlices(question, answer)
  })
  worker.postMessage(question)
  return () => stop()
}

/**
 * Asks for a simulation of a blueprint: in a worker of its own, or where there are none in slices on this thread. The same
 * seed and number of runs give the same result either way.
 */
export function askSimulation(
  { phases, steps, connections }: FlowTables,
  { seed, runs = usualRuns, onProgress }: SimulationOptions,
): AskedSimulation {
  // Only these tables are handed over: a survey of thousands would be copied for nothing.
  const question = { blueprint: { phases, steps, connections }, seed, runs: Math.max(1, Math.round(runs)) }
  const answerWith = typeof Worker === 'undefined' ? answerInSlices : answerInWorker
  const { promise, resolve } = withResolver<Outcome>()
  const stop = answerWith(question, (answer) => {
    if (answer.is === 'progress') return onProgress?.(answer.share)
    if (answer.is === 'done') onProgress?.(1)
    stop()
    resolve(answer)
  })
  const cancel = () => {
    stop()
    resolve({ is: 'cancelled' })
  }
  return { outcome: promise, cancel }
}

/** A promise and what settles it. */
function withResolver<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((settle) => (resolve = settle))
  return { promise, resolve }
}
