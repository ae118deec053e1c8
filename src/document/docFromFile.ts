import * as Y from 'yjs'
import { tableNames, type BlueprintFile, type Id } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { newestVersion } from '#model/schema.ts'
import {
  aboutId,
  sharedMeta,
  sharedTable,
  sharedValue,
  type SharedName,
  type SharedRecord,
} from './sharedTables.ts'

/** A new shared document with what the file says. */
export function docFromFile(file: BlueprintFile): Y.Doc {
  const doc = new Y.Doc()
  fillDoc(doc, file)
  return doc
}

/** Makes a shared document say what the file says, in one transaction, whatever it said before. */
export function fillDoc(doc: Y.Doc, file: BlueprintFile): void {
  const blueprint = blueprintFromFile(file)
  doc.transact(() => {
    sharedMeta(doc).set('version', newestVersion)
    sharedTable(doc, 'about').set(aboutId, sharedRecord('about', blueprint.about))
    for (const name of tableNames) {
      const table = sharedTable(doc, name)
      const records: ReadonlyMap<Id, { readonly id: Id }> = blueprint[name]
      for (const id of table.keys()) if (!records.has(id)) table.delete(id)
      for (const { id, ...fields } of records.values()) table.set(id, sharedRecord(name, fields))
    }
  })
}

const sharedRecord = (table: SharedName, fields: object): SharedRecord =>
  new Y.Map(Object.entries(fields).map(([field, value]) => [field, sharedValue(table, field, value)]))
