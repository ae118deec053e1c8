import { useCallback, useEffect, useRef, useState } from 'react'
import { type AskedSimulation, askSimulation } from '#analysis/time/askSimulation.ts'
import type { SimulationResult } from '#analysis/time/simulationResult.ts'
import type { Blueprint } from '#model/blueprint.ts'

/** The tables that a simulation rests on. */
type Tables = Pick<Blueprint, 'phases' | 'steps' | 'connections'>

export type SimulationState =
  | { readonly is: 'none' | 'nothing' | 'cancelled' }
  /** The share 0..1 of the customers that are through. */
  | { readonly is: 'running'; readonly share: number }
  | { readonly is: 'done'; readonly result: SimulationResult; readonly of: Tables }

/** The same numbers for everybody who asks the same. */
const seed = 1

/** Simulates on demand, in a worker; what runs is cancelled when the page goes. */
export function useSimulation(runs: number): {
  readonly state: SimulationState
  readonly start: (tables: Tables) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<SimulationState>({ is: 'none' })
  const asked = useRef<AskedSimulation | null>(null)
  const start = useCallback(
    (of: Tables) => {
      asked.current?.cancel()
      setState({ is: 'running', share: 0 })
      const simulation = askSimulation(of, {
        seed,
        runs,
        onProgress: (share) => {
          if (asked.current === simulation && share < 1) setState({ is: 'running', share })
        },
      })
      asked.current = simulation
      void simulation.outcome.then((outcome) => {
        if (asked.current !== simulation) return
        asked.current = null
        setState(outcome.is === 'done' ? { is: 'done', result: outcome.result, of } : { is: outcome.is })
      })
    },
    [runs],
  )
  useEffect(
    () => () => {
      asked.current?.cancel()
      asked.current = null
    },
    [],
  )
  return { state, start, cancel: () => asked.current?.cancel() }
}

/** True where the blueprint has changed since in what the simulation rests on. */
export const isStale = (of: Tables, { phases, steps, connections }: Tables): boolean =>
  of.phases !== phases || of.steps !== steps || of.connections !== connections
