import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import { plainFileOf, versionOf } from '#document/plainFileOf.ts'
import { prepareDocument } from '#document/prepareReading.ts'
import { readStoredFile } from '#document/readFile.ts'
import { newestVersion } from '#model/schema.ts'
import type { BlueprintStore, Stored } from './blueprintStore.ts'

export interface StoredDoc {
  readonly doc: Y.Doc
  /** ms since 1970. */
  readonly savedAt: number
}

/** A blueprint's shared document as the store has it, in the newest version of the format; null where it keeps none. */
export async function storedDoc(store: BlueprintStore, key: string): Promise<StoredDoc | null> {
  const stored = await store.load(key)
  if (!stored || stored.entry.removedAt !== undefined) return null
  const { entry } = stored
  const doc = docOf(stored)
  if (versionOf(doc) === newestVersion) {
    await prepareDocument(doc)
    return { doc, savedAt: entry.changedAt }
  }
  const lifted = docOfNewestVersion(doc)
  await store.put(entry, Y.encodeStateAsUpdate(lifted))
  return { doc: lifted, savedAt: entry.changedAt }
}

/** The shared document that a store's updates make up, in whichever version it was written. */
export function docOf({ updates }: Pick<Stored, 'updates'>): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Reads a document of an older version out, lifts it with the migrations that files have, and writes it anew. */
function docOfNewestVersion(doc: Y.Doc): Y.Doc {
  const reading = readStoredFile(plainFileOf(doc))
  if ('file' in reading) return docFromFile(reading.file)
  const { path, found, expected } = reading.problems[0]
  throw new Error(`what is stored cannot be read: ${path} is ${found}, expected ${JSON.stringify(expected)}`)
}
