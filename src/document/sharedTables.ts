import * as Y from 'yjs'
import { tableNames, type TableName } from '#model/blueprint.ts'
import { packedAnswers, unpackedAnswers } from './packedAnswers.ts'

export type SharedRecord = Y.Map<unknown>
export type SharedTable = Y.Map<SharedRecord>

/** Every table of the shared document; the document's own fields are a table with one record. */
export const sharedNames = ['about', ...tableNames] as const
export type SharedName = TableName | 'about'

/** The id of the one record in the table `about`. */
export const aboutId = 'about'

/** A table of the shared document; it is made where it is not there yet. */
export const sharedTable = (doc: Y.Doc, name: SharedName): SharedTable => doc.getMap<SharedRecord>(name)

/** What is said of the shared document itself: `version`, that of the format its tables have. */
export const sharedMeta = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')

/** A field's value as the shared document holds it: the answers of a survey in few bytes, all else as it is. */
export const sharedValue = (table: SharedName, field: string, value: unknown): unknown =>
  table === 'surveys' && field === 'answers' ? packedAnswers(value) : value

/**
 * The fields of a shared record as a plain object; the id is the key it stands under, not a field. What of the answers says the
 * same as in `before` is the same column.
 */
export const fieldsOf = (table: string, record: SharedRecord, before?: object): Record<string, unknown> => {
  const fields = Object.fromEntries(record.entries())
  if (table === 'surveys' && Object.hasOwn(fields, 'answers'))
    fields['answers'] = unpackedAnswers(fields['answers'], before && Reflect.get(before, 'answers'))
  return fields
}
