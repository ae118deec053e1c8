import * as Y from 'yjs'
import { openDocument, type OpenDocument } from '#document/openDocument.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { BlueprintStore, EntryFields } from './blueprintStore.ts'
import { savingFailure, type SavingState } from './savingState.ts'
import { startSaving } from './startSaving.ts'
import { storedDoc } from './storedDoc.ts'
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
  const early: Uint8Array[] = []
  let apply = (update: Uint8Array) => void early.push(update)
  const hear: Hear = (message) => {
    if (message.is === 'update' && message.key === key) apply(message.update)
  }
  // Listening begins before loading, so that nothing that is saved meanwhile is missed.
  const deafen = tabs.listen(hear)
  const stored = await storedDoc(store, key).catch((error: unknown) => {
    deafen()
    throw error
  })
  if (!stored) {
    deafen()
    return null
  }
  const { doc, savedAt } = stored
  apply = (update) => Y.applyUpdate(doc, update, fromOutside)
  early.forEach(apply)
  const document = openDocument(doc)
  const saver = startSaving(async (updates) => {
    const update = updates.length > 0 ? Y.mergeUpdates([...updates]) : null
    await store.append({
      key,
      update,
      fields: entryFields(document.snapshot(), Date.now()),
      whole: () => Y.encodeStateAsUpdate(doc),
    })
    if (update) tabs.say({ is: 'update', key, update }, hear)
    tabs.say({ is: 'library' }, hear)
  }, savedAt)
  const unheed = store.onClosed(() =>
    saver.lost(savingFailure(new DOMException('the store was closed', 'InvalidStateError'))),
  )
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
    close: async () => {
      document.close()
      try {
        if (saver.state().is !== 'saved') await saver.flush()
      } finally {
        deafen()
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
