import * as Y from 'yjs'
import { openDocument, type OpenDocument } from '#document/openDocument.ts'
import { packedBlueprint, unpackedBlueprint } from '#document/packedBlueprint.ts'
import { prepareSnapshot } from '#document/prepareReading.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { BlueprintStore, EntryFields, Seen } from './blueprintStore.ts'
import { closedFailure, type SavingState } from './savingState.ts'
import { startSaving } from './startSaving.ts'
import { docOf, storedDoc, type StoredDoc } from './storedDoc.ts'
import type { Hear, Tabs } from './tabs.ts'

/** A blueprint of the library that is open: whatever changes in the document goes to disk by itself. */
export interface KeptBlueprint {
  readonly key: string
  readonly document: OpenDocument
  readonly saving: () => SavingState
  readonly subscribeSaving: (listener: () => void) => () => void
  /** Tries again to save what could not be saved. */
  readonly retry: () => void
  /** Waits until everything is on disk; rejects where it cannot be brought there. */
  readonly flush: () => Promise<void>
  /** Keeps how the blueprint looks; nothing happens where that is not what is on disk. */
  readonly keepSeen: (seen: Seen) => Promise<void>
  /** Saves what is left and lets go of the document, which it does even where it rejects since saving failed. */
  readonly close: () => Promise<void>
}

/** Marks what came from disk or from another tab, and thus needs no saving. */
const fromOutside = Symbol('from disk or another tab')

/** Opens a kept blueprint; null where the store has none of that key, or it was removed. */
export async function openKept(
  store: BlueprintStore,
  tabs: Tabs,
  key: string,
): Promise<KeptBlueprint | null> {
  const others = hearUpdates(tabs, key)
  try {
    // Listening has begun before loading, so that nothing that is saved meanwhile is missed.
    const stored = await storedDoc(store, key)
    if (stored) return kept(store, tabs, key, stored, others)
  } catch (error) {
    others.stop()
    throw error
  }
  others.stop()
  return null
}

/** A kept blueprint that can be shown at once, as it was last seen; opening it then takes no waiting. */
export interface Glance {
  readonly seen: Seen
  /** Reads the document; to be called once. */
  readonly open: () => KeptBlueprint
  /** Instead of opening. */
  readonly leave: () => void
}

/** A first look at a blueprint; null where there is none that this build of the program has seen as it is now. */
export async function glanceAt(
  store: BlueprintStore,
  tabs: Tabs,
  key: string,
  program: string,
): Promise<Glance | null> {
  const others = hearUpdates(tabs, key)
  const stored = await store.glance(key).catch(() => null)
  if (!stored || stored.entry.removedAt !== undefined || stored.seen.program !== program) {
    others.stop()
    return null
  }
  const { entry } = stored
  await prepareSnapshot(stored.seen.blueprint)
  const seen = { ...stored.seen, blueprint: unpackedBlueprint(stored.seen.blueprint) }
  return {
    seen,
    // What this build has seen is of the newest version: reading it lifts nothing.
    open: () => {
      const read = { doc: docOf(stored), savedAt: entry.changedAt, seen: seen.blueprint }
      return kept(store, tabs, key, read, others)
    },
    leave: others.stop,
  }
}

/** Updates of a blueprint that others saved: those that came before `into` was called come then. */
function hearUpdates(tabs: Tabs, key: string) {
  const early: Uint8Array[] = []
  let apply = (update: Uint8Array): void => void early.push(update)
  const hear: Hear = (message) => {
    if (message.is === 'update' && message.key === key) apply(message.update)
  }
  return {
    hear,
    stop: tabs.listen(hear),
    into: (doc: Y.Doc) => {
      apply = (update) => Y.applyUpdate(doc, update, fromOutside)
      early.forEach(apply)
    },
  }
}

function kept(
  store: BlueprintStore,
  tabs: Tabs,
  key: string,
  { doc, savedAt, seen }: StoredDoc & { readonly seen?: Blueprint },
  others: ReturnType<typeof hearUpdates>,
): KeptBlueprint {
  others.into(doc)
  const document = openDocument(doc, seen)
  let changedAt = savedAt
  const saver = startSaving(async (updates) => {
    const update = updates.length > 0 ? Y.mergeUpdates([...updates]) : null
    // Later than before in any case: it tells one state of the blueprint from another.
    const fields = entryFields(document.snapshot(), Math.max(Date.now(), changedAt + 1))
    await store.append({ key, update, fields, whole: () => Y.encodeStateAsUpdate(doc) })
    ;({ changedAt } = fields)
    if (update) tabs.say({ is: 'update', key, update }, others.hear)
    tabs.say({ is: 'library' }, others.hear)
  }, savedAt)
  const unheed = store.onClosed(() => saver.lost(closedFailure))
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== fromOutside) saver.add(update)
  })
  return {
    key,
    document,
    saving: saver.state,
    subscribeSaving: saver.subscribe,
    retry: saver.retry,
    flush: saver.flush,
    keepSeen: async (seen) => {
      if (saver.state().is === 'saved' && seen.blueprint === document.snapshot())
        await store.keepSeen(key, changedAt, { ...seen, blueprint: packedBlueprint(seen.blueprint) })
    },
    close: async () => {
      document.close()
      try {
        await saver.flush()
      } finally {
        others.stop()
        unheed()
        doc.destroy()
      }
    },
  }
}

/** What the library shows of a blueprint without opening it. */
export const entryFields = ({ about, steps }: Blueprint, changedAt: number): EntryFields => ({
  documentId: about.id,
  title: about.title,
  state: about.state,
  changedAt,
  steps: steps.size,
})
