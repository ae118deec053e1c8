import type { Id } from '#model/blueprint.ts'

/** All records but one, those that stand next to it first; of two equally near, the one before it. */
export function nearestFirst<R extends { readonly id: Id }>(records: readonly R[], id: Id): R[] {
  const at = records.findIndex((record) => record.id === id)
  const distance = (record: R) => Math.abs(records.indexOf(record) - at)
  return records.filter((record) => record.id !== id).toSorted((a, b) => distance(a) - distance(b))
}
