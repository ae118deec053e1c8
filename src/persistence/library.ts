import * as Y from 'yjs'
import { docFromFile, fillDoc } from '#document/docFromFile.ts'
import type { BlueprintFile, Id } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { fileFromBlueprint } from '#model/fileFromBlueprint.ts'
import { newId } from '#model/newId.ts'
import type { BlueprintStore, StoredEntry } from './blueprintStore.ts'
import { idbStore } from './idbStore.ts'
import { entryFields, type Glance, glanceAt, openKept, type KeptBlueprint } from './keptBlueprint.ts'
import { joinTabs, type Tabs } from './tabs.ts'

/** A blueprint that is kept on this device. */
export type LibraryEntry = Omit<StoredEntry, 'removedAt' | 'lastExport'>

/** The blueprints kept on this device. The keys are the library's own: two entries may be of documents with the same id. */
export interface Library {
  /** Newest change first. */
  readonly list: () => Promise<readonly LibraryEntry[]>
  /** Calls the listener when the list is different, by this tab or another. */
  readonly subscribe: (listener: () => void) => () => void
  /** Keeps a file and returns its key. */
  readonly add: (file: BlueprintFile) => Promise<string>
  /** Null where there is none of that key. */
  readonly open: (key: string) => Promise<KeptBlueprint | null>
  /** A first look at a blueprint; null where there is none that this build of the program has seen as it is now. */
  readonly glance: (key: string, program: string) => Promise<Glance | null>
  /** Writes the title into the document itself. */
  readonly rename: (key: string, title: string) => Promise<void>
  /** Keeps a copy, which is a document of its own, and returns its key. */
  readonly duplicate: (key: string, title: string) => Promise<string>
  /** Takes a blueprint out of the list. It can be restored until the program next starts, an hour later or more. */
  readonly remove: (key: string) => Promise<void>
  readonly restore: (key: string) => Promise<void>
  readonly withDocumentId: (id: Id) => Promise<readonly LibraryEntry[]>
  /** Makes a kept blueprint say what the file says; where it is open, it shows that at once. */
  readonly replace: (key: string, file: BlueprintFile) => Promise<void>
  readonly keepThumbnail: (key: string, svg: string) => Promise<void>
  /** What was chosen when the blueprint was last exported, as it was kept; undefined where nothing is. */
  readonly lastExport: (key: string) => Promise<unknown>
  /** Remembers what was chosen, as plain data, for as long as the blueprint is kept. */
  readonly keepLastExport: (key: string, choice: unknown) => Promise<void>
  readonly close: () => void
}

/** Opens the library of this browser. Rejects where the browser has no place to keep anything. */
export async function openLibrary(name = 'frontstage'): Promise<Library> {
  const store = idbStore(name)
  await store.ready()
  // What cannot be purged now is purged another time: it is in nobody's way.
  void purge(store).catch(() => undefined)
  return libraryOn(store, joinTabs(name))
}

/** What was removed may still be offered back in a tab that is open. */
const restorableMs = 60 * 60 * 1000

async function purge(store: BlueprintStore): Promise<void> {
  const before = Date.now() - restorableMs
  const gone = (await store.entries()).filter(
    ({ removedAt }) => removedAt !== undefined && removedAt < before,
  )
  if (gone.length > 0) await store.purge(gone.map(({ key }) => key))
}

/** A library on any store and any way for tabs to talk. */
export function libraryOn(store: BlueprintStore, tabs: Tabs): Library {
  const tell = () => tabs.say({ is: 'library' }, null)
  const open = (key: string) => openKept(store, tabs, key)
  const list = async () =>
    (await store.entries())
      .filter(({ removedAt }) => removedAt === undefined)
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.key < b.key ? -1 : 1))
  const put = async (file: BlueprintFile, thumbnail: string | null) => {
    const key = newId()
    const fields = entryFields(blueprintFromFile(file), Date.now())
    await store.put({ key, thumbnail, ...fields }, Y.encodeStateAsUpdate(docFromFile(file)))
    tell()
    return key
  }
  const mark = async (key: string, fields: Parameters<BlueprintStore['mark']>[1]) => {
    await store.mark(key, fields)
    tell()
  }
  return {
    list,
    subscribe: (listener) =>
      tabs.listen((message) => {
        if (message.is === 'library') listener()
      }),
    add: (file) => put(file, null),
    open,
    glance: (key, program) => glanceAt(store, tabs, key, program),
    rename: (key, title) =>
      withKept(open, key, ({ document }) =>
        document.commit([{ table: 'about', set: { title } }], { edit: 'setAbout', before: [], after: [] }),
      ),
    duplicate: async (key, title) => {
      const file = await withKept(open, key, ({ document }) => fileFromBlueprint(document.snapshot()))
      const entry = (await list()).find((each) => each.key === key)
      return put({ ...file, id: newId(), title }, entry?.thumbnail ?? null)
    },
    remove: (key) => mark(key, { removedAt: Date.now() }),
    restore: (key) => mark(key, { removedAt: undefined }),
    withDocumentId: async (id) => (await list()).filter(({ documentId }) => documentId === id),
    replace: (key, file) => withKept(open, key, ({ document }) => fillDoc(document.doc, file)),
    keepThumbnail: (key, svg) => mark(key, { thumbnail: svg }),
    lastExport: async (key) => (await store.entry(key))?.lastExport,
    // The list does not show it, so that nobody needs to be told.
    keepLastExport: (key, choice) => store.mark(key, { lastExport: choice }),
    close: () => {
      tabs.close()
      store.close()
    },
  }
}

/** Opens a blueprint for a moment; all that was done to it is on disk when the promise resolves. */
async function withKept<Result>(
  open: Library['open'],
  key: string,
  work: (kept: KeptBlueprint) => Result,
): Promise<Result> {
  const kept = await open(key)
  if (!kept) throw new Error(`there is no blueprint ${key} in the library`)
  try {
    return work(kept)
  } finally {
    await kept.close()
  }
}
