import { tableNames, type Blueprint, type BlueprintFile } from './blueprint.ts'
import { ordersBetween } from './order.ts'

/** The snapshot of a file: its lists become tables by id, the places in them fractional keys. */
export function blueprintFromFile({ format: _, version: __, ...file }: BlueprintFile): Blueprint {
  const about = Object.entries(file).filter(([key]) => !tables.has(key))
  const records = tableNames.map((table) => {
    const list: readonly { readonly id: string }[] = file[table] ?? []
    const orders = ordersBetween(null, null, list.length)
    return [
      table,
      new Map(list.map((record, i) => [record.id, { ...setAsideOrder(record), order: orders[i] }])),
    ]
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table of the file, under its own name
  return { about: Object.fromEntries(about), ...Object.fromEntries(records) } as Blueprint
}

const tables: ReadonlySet<string> = new Set(tableNames)

/** A file may have fields of its own called `order`: in memory they get a star, one more than they have. */
const setAsideOrder = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [/^order\**$/.test(key) ? `${key}*` : key, value]),
  )
