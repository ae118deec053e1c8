import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import type { Edit } from './edit.ts'
import { momentCounter, rowCounter, standAt, stepLanes } from './grid.ts'
import { placeChanges, samePicture } from './placeChanges.ts'
import { type Member, placeGroup } from './placeGroup.ts'
import { placeRefusal } from './placeRefusal.ts'
import { spreadOut } from './spreadOut.ts'
import { type ColumnTarget, isTarget, type RowTarget } from './target.ts'

/**
 * Moves one step or many: the lead goes to the target, the others keep their lanes, moments and rows relative to it as far
 * as there are lanes. Between columns, every distinct moment of the moved steps becomes a new column there.
 */
export const moveSteps: Edit<{
  readonly steps: readonly Id[]
  readonly lead: Id
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
}> = {
  name: 'moveSteps',
  changes: (now, { steps, lead, lane, phase, column, row }) => {
    const refusal = placeRefusal(now, lane, phase)
    if (refusal) return refusal
    if (!isTarget(column) || !isTarget(row)) return { why: 'invalidValue' }
    // The lead chooses its place first.
    const ids = [...new Set([lead, ...steps])]
    const moving = ids.flatMap((id) => now.steps.get(id) ?? [])
    const [leading] = moving
    if (!leading || moving.length < ids.length) return { why: 'recordIsGone' }
    const members = membersOf(now, moving, leading, lane)
    const { blueprint, positions } = placeGroup(now, members, { phase, column, row })
    const after = spreadOut(applied(blueprint, standAt(positions)), ids)
    return samePicture(now, after) ? { why: 'nothingToDo' } : placeChanges(now, after)
  },
}

function membersOf(
  now: Blueprint,
  moving: readonly RecordOf<'steps'>[],
  leading: RecordOf<'steps'>,
  lane: Id,
): Member[] {
  const lanes = stepLanes(now).map(({ id }) => id)
  const momentOf = momentCounter(now)
  const rowOf = rowCounter(now)
  const lanesDown = lanes.indexOf(lane) - lanes.indexOf(leading.lane)
  return moving.map((step) => {
    const row = rowOf(step)
    const there = Math.min(Math.max(lanes.indexOf(step.lane) + lanesDown, 0), lanes.length - 1)
    return {
      id: step.id,
      lane: lanes[there] ?? lane,
      moment: momentOf(step) - momentOf(leading),
      row,
      rowFromLead: step.lane === leading.lane ? row - rowOf(leading) : null,
    }
  })
}
