import type { About, Blueprint, FileRecords, Id, Ordered, TableName } from './blueprint.ts'

/** Fields to write; a new record sets all it has, `order` included. */
type Fields<T extends TableName> = Partial<FileRecords[T] & Ordered>
type FieldName<T extends TableName> = keyof (FileRecords[T] & Ordered)

export type RecordChange<T extends TableName> =
  | { readonly table: T; readonly id: Id; readonly set?: Fields<T>; readonly unset?: readonly FieldName<T>[] }
  | { readonly table: T; readonly id: Id; readonly drop: true }

export interface AboutChange {
  readonly table: 'about'
  readonly set?: Partial<About>
  readonly unset?: readonly (keyof About)[]
}

/** The only ways a blueprint ever changes: every edit, and whatever follows from it, is built from them. */
export type Change = { [T in TableName]: RecordChange<T> }[TableName] | AboutChange

type Fieldwise = { readonly set?: object; readonly unset?: readonly string[] }

/** A record with fields set and unset; what does not exist yet begins empty. */
function rewritten(before: object | undefined, { set, unset = [] }: Fieldwise): object {
  const dropped = new Set(unset)
  return Object.fromEntries(Object.entries({ ...before, ...set }).filter(([field]) => !dropped.has(field)))
}

/** The blueprint as it would be once the changes were made. The given one stays as it is. */
export function applied(now: Blueprint, changes: readonly Change[]): Blueprint {
  let about: object = now.about
  const tables = new Map<TableName, Map<Id, object>>()
  for (const change of changes) {
    if (change.table === 'about') {
      about = rewritten(about, change)
      continue
    }
    const table = tables.get(change.table) ?? new Map<Id, object>(now[change.table])
    tables.set(change.table, table)
    if ('drop' in change) table.delete(change.id)
    else table.set(change.id, { ...rewritten(table.get(change.id), change), id: change.id })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- changes are typed by table: the law of Change
  return { ...now, about, ...Object.fromEntries(tables) } as Blueprint
}
