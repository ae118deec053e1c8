import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { type Position, positionOf, renumbered, rowsOf, standAt } from './grid.ts'
import { withRoom } from './withRoom.ts'

/**
 * No newcomer hides another step: one that came to a place where a step stands takes the next row of its lane where that
 * is free, else a row of its own right below. Earlier newcomers choose first.
 */
export function spreadOut(blueprint: Blueprint, newcomers: readonly Id[]): Blueprint {
  const stacks = stacksOf(blueprint)
  const rowOf = (id: Id) => blueprint.steps.get(id)?.row ?? 0
  const crowded = newcomers.filter((id) =>
    stacks.get(id)?.some((other) => other !== id && rowOf(other) === rowOf(id)),
  )
  const undecided = new Set(crowded)
  return crowded.reduce((before, id) => {
    undecided.delete(id)
    // Those who have not chosen yet take no room.
    const settled = (stacks.get(id) ?? []).filter((other) => other !== id && !undecided.has(other))
    return movedDown(before, id, settled)
  }, blueprint)
}

/** For each step those of its lane and moment, itself included. */
function stacksOf(blueprint: Blueprint): ReadonlyMap<Id, readonly Id[]> {
  const cells = new Map<string, Id[]>()
  const stacks = new Map<Id, Id[]>()
  for (const step of blueprint.steps.values()) {
    const key = keyOf(positionOf(step))
    const stack = cells.get(key) ?? []
    stack.push(step.id)
    cells.set(key, stack)
    stacks.set(step.id, stack)
  }
  return stacks
}

const keyOf = ({ lane, phase, column }: Position) => `${lane} ${phase ?? ''} ${column}`

function movedDown(blueprint: Blueprint, id: Id, settled: readonly Id[]): Blueprint {
  const step = blueprint.steps.get(id)
  if (!step) return blueprint
  const at = positionOf(step)
  const isFree = (row: number) => settled.every((other) => (blueprint.steps.get(other)?.row ?? 0) !== row)
  if (isFree(at.row)) return blueprint
  const rows = rowsOf(blueprint, at.lane)
  const below = rows.indexOf(at.row) + 1
  const next = rows[below]
  if (next !== undefined && isFree(next)) return applied(blueprint, standAt([[id, { ...at, row: next }]]))
  const room = withRoom(rows, new Map([[below, 1]]))
  const row = room.added.get(below)?.[0] ?? at.row
  return applied(renumbered(blueprint, { lane: at.lane }, rows, room.scale), standAt([[id, { ...at, row }]]))
}
