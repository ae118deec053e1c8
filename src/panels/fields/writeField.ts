import { accepted } from '#commands/tellRefusal.ts'
import { setAbout } from '#edits/setAbout.ts'
import { setFields, type SetFieldsArgs } from '#edits/setFields.ts'
import { setFieldsOfMany } from '#edits/setFieldsOfMany.ts'
import { setMeasure } from '#edits/setMeasure.ts'
import type { Blueprint, FileRecords, Id, RecordOf, TableName } from '#model/blueprint.ts'
import { measures } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { Field } from './field.ts'
import { wholeRating, withPart, type RatingName, type RatingPart } from './ratings.ts'
import { keepUnfinished, unfinishedRating } from './unfinishedRatings.ts'
import { written, type Written } from './written.ts'

/** What a field belongs to: records of one table, or the blueprint itself. */
export type Owner = { readonly table: TableName; readonly ids: readonly Id[] } | { readonly table: 'about' }

/** One record of a table; `undefined` where it is not there. */
export function recordOf<T extends TableName>(
  blueprint: Blueprint | null,
  table: T,
  id: Id,
): (FileRecords[T] & RecordOf<T>) | undefined
export function recordOf(
  blueprint: Blueprint | null,
  table: TableName,
  id: Id,
): RecordOf<TableName> | undefined {
  return blueprint?.[table].get(id)
}

/**
 * Writes a value into a field, one undo step, `undefined` to clear it, and what was said with it into others; says why where it may
 * not be.
 */
export function writeField(
  owner: Owner,
  field: Pick<Field, 'key' | 'whole'>,
  value: unknown,
  also: Written['set'] = {},
): boolean {
  const { blueprint } = session.getState()
  if (!blueprint) return false
  if (owner.table === 'about')
    // The fields name what the schema has, and the edit judges by the schema.
    return accepted(perform(setAbout, written(blueprint.about, field, value) as object))
  const [first] = owner.ids
  // What a standard wants is said anew in the other measure.
  if (owner.table === 'standards' && field.key === 'measure' && first !== undefined && isMeasure(value))
    return accepted(perform(setMeasure, { id: first, measure: value }))
  const all = owner.ids.flatMap((id) => {
    const record = recordOf(blueprint, owner.table, id)
    if (!record) return []
    const { set, unset } = written(record, field, value)
    return [argsOf(owner.table, id, { set: { ...set, ...also }, unset })]
  })
  const [only] = all
  return accepted(all.length === 1 && only ? perform(setFields, only) : perform(setFieldsOfMany, { all }))
}

const isMeasure = (value: unknown): value is (typeof measures)[number] =>
  measures.some((each) => each === value)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields name what the schema has, and the edit judges by the schema
const argsOf = (table: TableName, id: Id, change: Written) => ({ table, id, ...change }) as SetFieldsArgs

/** Chooses a part of a rating, or clears it; the document gets the rating once it is whole and loses it once it is not. */
export function rate(failPoint: Id, name: RatingName, part: RatingPart, value: number | undefined): boolean {
  const record = session.getState().blueprint?.failPoints.get(failPoint)
  if (!record) return false
  const before = record[name] ?? unfinishedRating(failPoint, name)
  const parts = withPart(before, part, value)
  const whole = wholeRating(parts)
  if (!whole) keepUnfinished(failPoint, name, parts)
  if (!whole && !record[name]) return true
  return writeField({ table: 'failPoints', ids: [failPoint] }, { key: name }, whole ?? undefined)
}
