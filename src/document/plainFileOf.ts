import * as Y from 'yjs'
import { tableNames } from '#model/blueprint.ts'
import { withOwnOrder } from '#model/fileFromBlueprint.ts'
import type { PlainFile } from '#model/migrations.ts'
import { aboutId, fieldsOf, sharedMeta } from './sharedTables.ts'

/** The version of the format that a shared document's tables have. */
export const versionOf = (doc: Y.Doc): unknown => sharedMeta(doc).get('version')

/**
 * Reads a shared document of any version out as a plain file of that version, for the migrations: whatever tables it has become
 * lists in their order, whatever fields the records have stay.
 */
export function plainFileOf(doc: Y.Doc): PlainFile {
  const about = doc.getMap<Y.Map<unknown>>('about').get(aboutId)
  // A table that has nothing in it leaves no trace in the shared document.
  const names = [...new Set([...tableNames, ...doc.share.keys()])].filter(
    (name) => name !== 'about' && name !== 'meta',
  )
  return {
    format: 'service-blueprint',
    version: versionOf(doc),
    ...(about && fieldsOf('about', about)),
    ...Object.fromEntries(names.map((name) => [name, listOf(name, doc.getMap(name))])),
  }
}

function listOf(name: string, table: Y.Map<unknown>): object[] {
  const records = [...table].flatMap(([id, record]) =>
    record instanceof Y.Map
      ? [{ id, fields: fieldsOf(name, record), order: String(record.get('order')) }]
      : [],
  )
  const inOrder = records.toSorted((a, b) =>
    a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1,
  )
  return inOrder.map(({ id, fields: { order: _, ...fields } }) => ({ id, ...withOwnOrder(fields) }))
}
