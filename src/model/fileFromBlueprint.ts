import { tableNames, type Blueprint, type BlueprintFile, type Id, type Ordered } from './blueprint.ts'
import { inOrder } from './order.ts'
import { file as fileSchema, newestVersion } from './schema.ts'

/** The file of a snapshot: tables become lists in their order, and the order keys go. Optional lists are absent where empty. */
export function fileFromBlueprint(blueprint: Blueprint): BlueprintFile {
  const lists = tableNames.flatMap((table) => {
    const records: ReadonlyMap<Id, Ordered & { readonly id: Id }> = blueprint[table]
    const list = inOrder(records).map(({ order: _, ...record }) => withOwnOrder(record))
    return list.length > 0 || required.has(table) ? [[table, list]] : []
  })
  const file = {
    format: 'service-blueprint',
    version: newestVersion,
    ...blueprint.about,
    ...Object.fromEntries(lists),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table of the snapshot, under its own name
  return file as BlueprintFile
}

const required: ReadonlySet<string> = new Set(
  tableNames.filter((table) => fileSchema.shape[table]._zod.optin === undefined),
)

/** The other half of what `blueprintFromFile` does: a starred `order` was the file's own. */
export const withOwnOrder = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [/^order\*+$/.test(key) ? key.slice(0, -1) : key, value]),
  )
