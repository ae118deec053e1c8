import { useMemo } from 'react'
import type { Id } from '#model/blueprint.ts'
import { useSessionPieces } from '#session/session.ts'
import type { SessionState } from '#session/sessionState.ts'

/** What of the drawing is selected. */
export interface Selected {
  /** By themselves or through one of their marks. */
  readonly steps: ReadonlySet<Id>
  readonly connections: ReadonlySet<Id>
}

function selectedSteps({ blueprint, selection }: SessionState): Id[] {
  const ids = selection.map(({ table, id }) => {
    if (table === 'steps') return id
    const record = blueprint?.[table].get(id)
    return record && 'step' in record ? record.step : undefined
  })
  return [...new Set(ids.filter((id) => id !== undefined))]
}

const selectedConnections = ({ selection }: SessionState): Id[] =>
  selection.filter(({ table }) => table === 'connections').map(({ id }) => id)

/** What is selected as far as it is drawn: going from one mark of a step to the next changes nothing here. */
export function useSelected(): Selected {
  const steps = useSessionPieces(selectedSteps)
  const connections = useSessionPieces(selectedConnections)
  return useMemo(() => ({ steps: new Set(steps), connections: new Set(connections) }), [steps, connections])
}
