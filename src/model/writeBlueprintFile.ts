import type { BlueprintFile } from './blueprint.ts'
import { file as fileSchema } from './schema.ts'
import { keyWords, kindOf, schemaOfEntry, shapeOf, type Schema } from './schemaAt.ts'

/**
 * The text of a `*.blueprint.json`: keys in the order of the format and what it does not know behind them, optional lists and
 * objects left out where they are empty, two-space indent, final newline; so that a diff shows what changed and nothing else.
 */
export const writeBlueprintFile = (file: BlueprintFile): string =>
  `${JSON.stringify(tidy(file, fileSchema), null, 2)}\n`

function tidy(value: unknown, schema: Schema | undefined): unknown {
  if (schema === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element: unknown) => tidy(element, schemaOfEntry(schema, 0)))
  const entries = Object.entries(value).map(
    ([key, entry]) => [key, tidy(entry, schemaOfEntry(schema, key))] as const,
  )
  const kept = entries.filter(
    ([key, entry]) => entry !== undefined && !(isEmpty(entry) && mayLack(schema, key)),
  )
  return Object.fromEntries(inOrderOf([...Object.keys(shapeOf(schema)), ...keyWords(schema)], kept))
}

/** Entries in the order of the given keys, those of other keys behind in the order they had. */
function inOrderOf<Entry extends readonly [string, unknown]>(
  keys: readonly string[],
  entries: readonly Entry[],
) {
  const places = new Map(keys.map((key, place) => [key, place]))
  const place = ([key]: Entry) => places.get(key) ?? keys.length
  return entries.toSorted((a, b) => place(a) - place(b))
}

const mayLack = (schema: Schema, key: string): boolean => {
  const field = schemaOfEntry(schema, key)
  return field !== undefined && kindOf(field)._zod.def.type === 'optional'
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
