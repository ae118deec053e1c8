import type { Id, TableName } from './blueprint.ts'

/** One record of a blueprint, by its table and id. */
export interface Ref {
  readonly table: TableName
  readonly id: Id
}

/** What a person has selected, first picked first. */
export type Selection = readonly Ref[]

export const sameRef = (a: Ref, b: Ref): boolean => a.table === b.table && a.id === b.id

export const sameSelection = (a: Selection, b: Selection): boolean =>
  a.length === b.length && a.every((ref, i) => b[i] !== undefined && sameRef(ref, b[i]))
