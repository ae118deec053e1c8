import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import type { Edit } from './edit.ts'
import { positionOf, rowCounter, standAt, stepLanes } from './grid.ts'
import { placeChanges } from './placeChanges.ts'
import { placeRows } from './placeGroup.ts'
import { placeRefusal } from './placeRefusal.ts'
import { spreadOut } from './spreadOut.ts'
import { stepsInLane } from './stepsInLane.ts'

/** Drops a lane, with its steps or after they moved into another lane, where each keeps its moment. */
export const deleteLane: Edit<{ readonly id: Id; readonly steps: 'delete' | { readonly moveTo: Id } }> = {
  name: 'deleteLane',
  changes: (now, { id, steps }) => {
    if (!now.lanes.has(id)) return { why: 'laneIsGone' }
    if (isLastForSteps(now, id)) return { why: 'lastLane' }
    const drop: Change = { table: 'lanes', id, drop: true }
    if (steps === 'delete') return [drop]
    if (steps.moveTo === id) return { why: 'laneIsGone' }
    return placeRefusal(now, steps.moveTo, null) ?? [...movedToLane(now, id, steps.moveTo), drop]
  },
}

const isLastForSteps = (now: Blueprint, id: Id) => {
  const lanes = stepLanes(now)
  return lanes.length === 1 && lanes[0]?.id === id
}

function movedToLane(now: Blueprint, from: Id, to: Id): Change[] {
  const steps = stepsInLane(now, from)
  if (steps.length === 0) return []
  const rowOf = rowCounter(now)
  const wishes = steps.map((step) => ({ row: rowOf(step), rowFromLead: null }))
  const placed = placeRows(now, to, wishes, null)
  const positions = steps.map((step, i) => {
    const at = { ...positionOf(step), lane: to, row: placed.rows[i] ?? 0 }
    return [step.id, at] as const
  })
  const after = applied(placed.blueprint, standAt(positions))
  return placeChanges(
    now,
    spreadOut(
      after,
      steps.map((step) => step.id),
    ),
  )
}
