import type { Id, TableName } from './blueprint.ts'

/** One record of a blueprint, by its table and id. */
export interface Ref {
  readonly table: TableName
  readonly id: Id
}

/** What a person has selected, first picked first. */
export type Selection = readonly Ref[]
