import type { Id, Ordered, TableName } from '#model/blueprint.ts'

/** A record of any table: what following and settling know of it. */
export interface PlainRecord extends Ordered {
  readonly id: Id
}

export type PlainTable = ReadonlyMap<Id, PlainRecord>
export type PlainTables = Readonly<Record<TableName, PlainTable>>
