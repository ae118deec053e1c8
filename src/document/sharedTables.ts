import * as Y from 'yjs'
import { tableNames, type TableName } from '#model/blueprint.ts'

export type SharedRecord = Y.Map<unknown>
export type SharedTable = Y.Map<SharedRecord>

/** Every table of the shared document; the document's own fields are a table with one record. */
export const sharedNames = ['about', ...tableNames] as const
export type SharedName = TableName | 'about'

/** The id of the one record in the table `about`. */
export const aboutId = 'about'

export const sharedTable = (doc: Y.Doc, name: SharedName): SharedTable => doc.getMap<SharedRecord>(name)

/** What is said of the shared document itself: `version`, that of the format its tables have. */
export const sharedMeta = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')

/** The fields of a shared record as a plain object; the id is the key it stands under, not a field. */
export const fieldsOf = (record: SharedRecord): Record<string, unknown> =>
  Object.fromEntries(record.entries())
