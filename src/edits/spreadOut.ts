import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { type Position, positionOf, renumbered, rowsOf, standAt } from './grid.ts'
import { withRoom } from './withRoom.ts'

/**
 * No newcomer hides another step: one that came to a place where a step stands takes the next row of its lane where that
 * is free, else a row of its own right below. Earlier newcomers choose first.
 */
export function spreadOut(blueprint: Blueprint, newcomers: readonly Id[]): Blueprint {
  const crowd = new Map<string, number>()
  for (const step of blueprint.steps.values()) {
    const place = cell(positionOf(step))
    crowd.set(place, (crowd.get(place) ?? 0) + 1)
  }
  const crowded = newcomers.filter((id) => {
    const step = blueprint.steps.get(id)
    return step && (crowd.get(cell(positionOf(step))) ?? 0) > 1
  })
  return crowded.reduce((before, id, i) => movedDown(before, id, new Set(crowded.slice(i + 1))), blueprint)
}

const cell = ({ lane, phase, column, row }: Position) => `${lane} ${phase ?? ''} ${column} ${row}`

/** Those who have not chosen yet take no room. */
function movedDown(blueprint: Blueprint, id: Id, undecided: ReadonlySet<Id>): Blueprint {
  const step = blueprint.steps.get(id)
  if (!step) return blueprint
  const at = positionOf(step)
  const stack = [...blueprint.steps.values()].filter((other) => {
    const { lane, phase, column } = positionOf(other)
    const sameStack = lane === at.lane && phase === at.phase && column === at.column
    return sameStack && other.id !== id && !undecided.has(other.id)
  })
  const isFree = (row: number) => stack.every((other) => positionOf(other).row !== row)
  if (isFree(at.row)) return blueprint
  const rows = rowsOf(blueprint, at.lane)
  const below = rows.indexOf(at.row) + 1
  const next = rows[below]
  if (next !== undefined && isFree(next)) return applied(blueprint, standAt([[id, { ...at, row: next }]]))
  const room = withRoom(rows, new Map([[below, 1]]))
  const row = room.added.get(below)?.[0] ?? at.row
  return applied(renumbered(blueprint, { lane: at.lane }, rows, room.scale), standAt([[id, { ...at, row }]]))
}
