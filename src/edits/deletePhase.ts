import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import type { Edit } from './edit.ts'
import { fitted } from './fitted.ts'
import { columnsOf, positionOf, renumbered, standAt } from './grid.ts'
import { placeChanges } from './placeChanges.ts'
import { stepsInPhase } from './stepsInPhase.ts'

/**
 * Drops a phase, with its steps or after they moved into another (null: into none), where their columns go behind those
 * that are there.
 */
export const deletePhase: Edit<{
  readonly id: Id
  readonly steps: 'delete' | { readonly moveTo: Id | null }
}> = {
  name: 'deletePhase',
  changes: (now, { id, steps }) => {
    if (!now.phases.has(id)) return { why: 'phaseIsGone' }
    const drop: Change = { table: 'phases', id, drop: true }
    if (steps === 'delete') return [drop]
    const { moveTo } = steps
    if (moveTo === id || (moveTo !== null && !now.phases.has(moveTo))) return { why: 'phaseIsGone' }
    return [...movedToPhase(now, id, moveTo), drop]
  },
}

function movedToPhase(now: Blueprint, from: Id, to: Id | null): Change[] {
  const leaving = columnsOf(now, from)
  const there = columnsOf(now, to)
  const fit = fitted(
    there,
    leaving.map((_, rank) => ({ is: 'gap', index: there.length, rank })),
  )
  const columns = new Map(leaving.map((column, i) => [column, fit.numbers[i] ?? column]))
  const positions = stepsInPhase(now, from).map((step) => {
    const at = positionOf(step)
    return [step.id, { ...at, phase: to, column: columns.get(at.column) ?? at.column }] as const
  })
  return placeChanges(now, applied(renumbered(now, { phase: to }, there, fit.scale), standAt(positions)))
}
