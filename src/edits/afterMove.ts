import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import type { Refusal } from './edit.ts'
import { momentCounter, rowCounter, standAt, stepLanes } from './grid.ts'
import { type Member, placeGroup } from './placeGroup.ts'
import { placeRefusal } from './placeRefusal.ts'
import { spreadOut } from './spreadOut.ts'
import { type ColumnTarget, isTarget, type RowTarget } from './target.ts'

/** Steps on their way: the lead goes to the target, the others keep their distance to it. */
export interface Move {
  readonly steps: readonly Id[]
  readonly lead: Id
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
}

/** The blueprint with these steps moved, or why they cannot be. */
export function afterMove(
  now: Blueprint,
  { steps, lead, lane, phase, column, row }: Move,
): { readonly blueprint: Blueprint } | Refusal {
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
  return { blueprint: spreadOut(applied(blueprint, standAt(positions)), ids) }
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
