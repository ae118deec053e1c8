import type { Refusal } from '#edits/edit.ts'
import type { ColumnTarget } from '#edits/target.ts'
import type { Blueprint, Id, TableName } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** Draws from random numbers, one after another. */
export interface Drawer {
  readonly oneOf: <Value>(...values: readonly [Value, ...Value[]]) => Value
  /** A record of the table, or now and then one that is not there. */
  readonly id: (table: TableName) => Id
  readonly ids: (table: TableName) => Id[]
  /** An id for a new record; now and then one that is taken or malformed. */
  readonly newId: () => Id
  readonly maybe: (id: Id) => Id | null
  readonly target: (field: 'column' | 'row') => ColumnTarget
}

export function drawerOf(now: Blueprint, numbers: readonly number[], freshId: () => Id): Drawer {
  let next = 0
  const below = (limit: number) => (numbers[next++ % numbers.length] ?? 0) % limit
  const oneOf: Drawer['oneOf'] = (...values) => values[below(values.length)] ?? values[0]
  const id = (table: TableName) => {
    const all = [...now[table].keys()]
    return below(12) === 0 ? 'ghost' : (all[below(Math.max(all.length, 1))] ?? 'ghost')
  }
  const number = (field: 'column' | 'row') => {
    const taken = [...now.steps.values()].map((step) => step[field] ?? 0)
    if (below(4) > 0 && taken.length > 0) return taken[below(taken.length)] ?? 0
    return oneOf(1, 2, 1.5, 0, -3, 1 + 1e-7, 1e300, -1e300, Number.NaN, Infinity)
  }
  const end = (field: 'column' | 'row') => (below(3) === 0 ? null : number(field))
  return {
    oneOf,
    id,
    ids: (table) => Array.from({ length: 1 + below(4) }, () => id(table)),
    newId: () =>
      oneOf(
        freshId,
        freshId,
        freshId,
        freshId,
        freshId,
        () => id('steps'),
        () => 'no id!',
      )(),
    maybe: (one) => (below(3) === 0 ? null : one),
    target: (field) => (below(2) === 0 ? { at: number(field) } : { between: [end(field), end(field)] }),
  }
}

/** One way to try an edit with random arguments. */
export type Attempt = (now: Blueprint, draw: Drawer, freshId: () => Id) => readonly Change[] | Refusal
