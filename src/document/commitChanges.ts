import * as Y from 'yjs'
import type { Change } from '#model/change.ts'
import { sameValue } from './sameValue.ts'
import {
  aboutId,
  sharedTable,
  sharedValue,
  type SharedName,
  type SharedRecord,
  type SharedTable,
} from './sharedTables.ts'

/** Marks what this person did, so that undo takes back their own work and nobody else's. */
export const local = Symbol('local edit')

/** Writes changes into the shared document: one call, one transaction, one undo step. */
export function commitChanges(doc: Y.Doc, changes: readonly Change[]): void {
  doc.transact(() => {
    for (const change of changes) {
      const table = sharedTable(doc, change.table)
      const id = change.table === 'about' ? aboutId : change.id
      if ('drop' in change) table.delete(id)
      else rewrite(change.table, recordIn(table, id), change.set ?? {}, change.unset ?? [])
    }
  }, local)
}

const recordIn = (table: SharedTable, id: string): SharedRecord =>
  table.get(id) ?? table.set(id, new Y.Map<unknown>())

/** Writes only what differs, so that an edit that changes nothing leaves no undo step. */
function rewrite(table: SharedName, record: SharedRecord, set: object, unset: readonly string[]): void {
  for (const [field, plain] of Object.entries(set)) {
    if (table !== 'about' && field === 'id') continue
    const value = sharedValue(table, field, plain)
    if (value === undefined) record.delete(field)
    else if (!sameValue(record.get(field), value)) record.set(field, value)
  }
  for (const field of unset) record.delete(field)
}
