import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Id, Ordered } from './blueprint.ts'

type Sortable = Ordered & { readonly id: Id }

/** Earlier record first; equal keys (two people at once) are settled by id, so that the order is the same everywhere. */
export function byOrder(a: Sortable, b: Sortable): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

const sorted = new WeakMap<ReadonlyMap<Id, Sortable>, readonly Sortable[]>()

/** The records of a table in their order. The same array comes back for the same table. */
export function inOrder<R extends Sortable>(table: ReadonlyMap<Id, R>): readonly R[]
export function inOrder(table: ReadonlyMap<Id, Sortable>): readonly Sortable[] {
  const known = sorted.get(table)
  if (known) return known
  const records = [...table.values()].toSorted(byOrder)
  sorted.set(table, records)
  return records
}

/** A key between two neighbours; null stands for the start or the end. Equal neighbours give a key behind the first. */
function orderBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null)
  return generateKeyBetween(before, after)
}

/** A key behind the last record of the table. */
export function orderAtEnd(table: ReadonlyMap<Id, Sortable>): string {
  return orderBetween(inOrder(table).at(-1)?.order ?? null, null)
}

/** Keys for `count` records in a row, between two neighbours. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  if (before !== null && after !== null && before >= after) return generateNKeysBetween(before, null, count)
  return generateNKeysBetween(before, after, count)
}

/** True where a text can serve as an order key, so that keys between it and others can be made. */
export function isOrder(key: unknown): key is string {
  if (typeof key !== 'string') return false
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}
