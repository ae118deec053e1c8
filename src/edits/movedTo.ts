import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import type { Place } from '#layout/placed.ts'
import type { Refusal } from './edit.ts'
import { type Position, positionOf, standAt } from './grid.ts'
import { placeChanges } from './placeChanges.ts'
import { spreadOut } from './spreadOut.ts'

/** What brings steps to places that the layout gave them; each keeps its lane, and steps that are gone are passed over. */
export function movedTo(now: Blueprint, places: ReadonlyMap<Id, Place>): readonly Change[] | Refusal {
  const positions = [...places].flatMap(([id, place]): [Id, Position][] => {
    const step = now.steps.get(id)
    return step ? [[id, { ...positionOf(step), ...place }]] : []
  })
  if (positions.some(([, { phase }]) => phase !== null && !now.phases.has(phase)))
    return { why: 'phaseIsGone' }
  if (!positions.every(([, { column, row }]) => Number.isFinite(column) && Number.isFinite(row)))
    return { why: 'invalidValue' }
  const after = spreadOut(
    applied(now, standAt(positions)),
    positions.map(([id]) => id),
  )
  const changes = placeChanges(now, after)
  return changes.length > 0 ? changes : { why: 'nothingToDo' }
}
