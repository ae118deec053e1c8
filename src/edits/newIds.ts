import type { Blueprint, Id } from '#model/blueprint.ts'
import { tableNames } from '#model/blueprint.ts'
import { id as idShape } from '#model/schema.ts'

/** True where the ids may be given to new records: well formed, different, and not in use anywhere in the blueprint. */
export function areNew(now: Blueprint, ids: readonly Id[]): boolean {
  if (new Set(ids).size < ids.length) return false
  return ids.every((id) => idShape.safeParse(id).success && !isTaken(now, id))
}

const isTaken = (now: Blueprint, id: Id) =>
  tableNames.some((table) => now[table].has(id)) ||
  [...now.surveys.values()].some(({ items }) => items.some((item) => item.id === id))
