import { type Blueprint, tableNames } from '#model/blueprint.ts'
import { sameValue } from './sameValue.ts'

/** True where two snapshots say the same of everything; the order of records in a table means nothing. */
export const sameBlueprint = (a: Blueprint, b: Blueprint): boolean =>
  sameValue(a.about, b.about) &&
  tableNames.every((table) => {
    const others: ReadonlyMap<string, unknown> = b[table]
    return (
      a[table].size === others.size &&
      [...a[table]].every(([id, record]) => others.has(id) && sameValue(record, others.get(id)))
    )
  })
