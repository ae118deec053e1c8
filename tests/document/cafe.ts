import * as Y from 'yjs'
import { docFromFile } from '#document/docFromFile.ts'
import { openDocument, type OpenDocument } from '#document/openDocument.ts'
import type { BlueprintFile } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import { soundFile } from '../model/brokenFiles.ts'
import { changesOf, type Deed } from './randomEdits.ts'

/** A small café with something in every table. */
export const cafeFile = () => soundFile() as unknown as BlueprintFile

export const cafe = () => openDocument(docFromFile(cafeFile()))
export const entry = (edit: string) => ({ edit, before: [], after: [] })
export const renamed = (id: string, name: string): Change => ({ table: 'steps', id, set: { name } })

let ids = 0
/** Does the deeds in one commit; tells whether the document had something to write. */
export function doAll(document: OpenDocument, deeds: readonly Deed[]): boolean {
  const before = Y.encodeStateVector(document.doc).join()
  const deletions = Y.encodeStateAsUpdate(document.doc).join()
  const changes = deeds.flatMap((deed) => changesOf(document.snapshot(), deed, `new-${ids++}`))
  document.commit(changes, entry('deed'))
  return (
    before !== Y.encodeStateVector(document.doc).join() ||
    deletions !== Y.encodeStateAsUpdate(document.doc).join()
  )
}

export const names = (document: OpenDocument) =>
  [...document.snapshot().steps.values()].map(({ name }) => name).toSorted()

/** Two open documents that hear each other at once. */
export function two(file: BlueprintFile = cafeFile()): readonly [OpenDocument, OpenDocument] {
  const [a, b] = [docFromFile(file), new Y.Doc()]
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
  a.on(
    'update',
    (update: Uint8Array, origin: unknown) => origin !== 'other' && Y.applyUpdate(b, update, 'other'),
  )
  b.on(
    'update',
    (update: Uint8Array, origin: unknown) => origin !== 'other' && Y.applyUpdate(a, update, 'other'),
  )
  return [openDocument(a), openDocument(b)]
}
