import type * as z from 'zod/mini'
import type { Path } from './fileProblem.ts'

export type Schema = z.core.$ZodType

/** A schema as one of the kinds that can be told apart by `def.type`. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema is one of zod's own kinds
export const kindOf = (schema: Schema) => schema as z.core.$ZodTypes

/** The schema of what stands there, without the leave to be absent or null. */
function bare(schema: Schema): Schema {
  const { def } = kindOf(schema)._zod
  return def.type === 'optional' || def.type === 'nullable' ? bare(def.innerType) : schema
}

/** The schema of the fields of a known name, in the order in which the file has them; nothing where it is no object. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = kindOf(bare(schema))._zod
  return def.type === 'object' ? def.shape : {}
}

/** What the schema says of one entry: a field, an element, or a record's value. */
export function schemaOfEntry(schema: Schema, key: PropertyKey): Schema | undefined {
  const { def } = kindOf(bare(schema))._zod
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  return undefined
}

/** What the schema says of the value at a path, or undefined for what it does not know. */
export const schemaAt = (root: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((schema, key) => schema && schemaOfEntry(schema, key), root)

/** The words that an object's keys are taken from, where the schema names them. */
export function keyWords(schema: Schema): readonly string[] {
  const { def } = kindOf(bare(schema))._zod
  if (def.type !== 'record') return []
  const keys = kindOf(def.keyType)._zod.def
  return keys.type === 'enum' ? Object.values(keys.entries).map(String) : []
}

/** What a value may be, one or the other; nothing where there is no choice. */
export function choicesOf(schema: Schema): readonly Schema[] {
  const { def } = kindOf(bare(schema))._zod
  return def.type === 'union' ? def.options : []
}

/** True where a schema is that of an ISO day. */
export function isDate(schema: Schema): boolean {
  const { def } = kindOf(schema)._zod
  return def.type === 'string' && 'format' in def && def.format === 'date'
}

/** The least and the greatest number that the schema takes. */
export function rangeOf(schema: Schema): { min?: number; max?: number } {
  const range: { min?: number; max?: number } = {}
  for (const check of bare(schema)._zod.def.checks ?? []) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check is one of zod's own kinds
    const { def } = (check as z.core.$ZodChecks)._zod
    if (def.check === 'greater_than') range.min = Number(def.value)
    if (def.check === 'less_than') range.max = Number(def.value)
  }
  return range
}
