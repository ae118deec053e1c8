import { valueAt } from '#model/fileProblem.ts'
import type { Field } from './field.ts'

/** The fields of a record that a value changes: what an edit is told. */
export interface Written {
  readonly set: Readonly<Record<string, unknown>>
  readonly unset: readonly string[]
}

const path = (key: string) => key.split('.')

/** The value of a field; `undefined` where there is none. */
export const valueOf = (record: unknown, field: { readonly key: string }): unknown =>
  valueAt(record, path(field.key))

const put = (key: string, value: unknown): Written =>
  value === undefined ? { set: {}, unset: [key] } : { set: { [key]: value }, unset: [] }

/**
 * Writes a value into a field of a record, `undefined` to clear it. An object inside a record is written as a whole, with
 * what must stand beside; emptied, it goes.
 */
export function written(record: unknown, field: Pick<Field, 'key' | 'whole'>, value: unknown): Written {
  const [key = '', part] = path(field.key)
  if (part === undefined) return put(key, Array.isArray(value) && value.length === 0 ? undefined : value)
  const before = valueAt(record, [key])
  const parts: Record<string, unknown> = { ...(typeof before === 'object' ? before : {}), [part]: value }
  const cleared = value === undefined && field.whole?.heart === part
  const kept = Object.entries(parts).filter(([, each]) => each !== undefined)
  if (cleared || kept.length === 0) return put(key, undefined)
  return put(key, { ...field.whole?.fill(), ...Object.fromEntries(kept) })
}
