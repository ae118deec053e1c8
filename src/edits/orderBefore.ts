import type { Id, Ordered } from '#model/blueprint.ts'
import { inOrder, ordersBetween } from '#model/order.ts'

type Sortable = Ordered & { readonly id: Id }

/**
 * Order keys that bring a record right before another, or to the end where `before` is null. The key of the record itself
 * comes first; others follow only where neighbours had the same key, as two people may leave them.
 */
export function orderBefore(
  table: ReadonlyMap<Id, Sortable>,
  id: Id,
  before: Id | null,
): readonly (readonly [Id, string])[] {
  const others = inOrder(table).filter((record) => record.id !== id)
  const at = before === null ? others.length : others.findIndex((record) => record.id === before)
  const start = others[at - 1]?.order ?? null
  const follow = others.slice(at)
  // Whatever shares the key of the one before has to move up as well.
  const tied = follow.findIndex(({ order }) => start === null || order > start)
  const ties = tied < 0 ? follow : follow.slice(0, tied)
  const keys = ordersBetween(start, follow[ties.length]?.order ?? null, ties.length + 1)
  return [id, ...ties.map((record) => record.id)].map((each, i) => [each, keys[i] ?? ''] as const)
}
