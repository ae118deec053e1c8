import type * as Y from 'yjs'
import type { Blueprint } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'
import type { Selection } from '#model/selection.ts'
import { commitChanges } from './commitChanges.ts'
import { followDocument } from './followDocument.ts'
import { openHistory, type Entry } from './openHistory.ts'
import type { Trouble } from './trouble.ts'

/** What undo or redo did: the edit's name, and what shall be selected now. */
export interface Undone {
  readonly edit: string
  readonly select: Selection
}

/** A blueprint that is being worked on: plain data to read, changes to write, and no sign of what shares it. */
export interface OpenDocument {
  readonly doc: Y.Doc
  /** Immutable; an unchanged record is the same object as before, an unchanged table the same Map. */
  readonly snapshot: () => Blueprint
  /** Calls the listener after each transaction that changed the snapshot, local or remote. Returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Writes the changes: one transaction, one undo step (none where the document says all of it already). */
  readonly commit: (changes: readonly Change[], entry: Entry) => void
  /** Takes back this person's last edit. `select` is what was selected before it, as far as it is there. */
  readonly undo: () => Undone | null
  /** Does it again. `select` is what was selected after it, as far as it is there. */
  readonly redo: () => Undone | null
  /** The name of the edit that `undo` would take back. */
  readonly undoable: () => string | null
  readonly redoable: () => string | null
  /** Records that do not fit the schema, or dangle: kept in the shared document, absent from the snapshot. */
  readonly troubles: () => readonly Trouble[]
  /** Stops following; the shared document lives on. */
  readonly close: () => void
}

/** `seen` is how the blueprint looked before: columns of answers that say the same are the same in the first snapshot. */
export function openDocument(doc: Y.Doc, seen: Blueprint | null = null): OpenDocument {
  const listeners = new Set<() => void>()
  const history = openHistory(doc)
  const tell = () => Array.from(listeners).forEach((listener) => listener())
  const followed = followDocument(doc, tell, seen)
  let open = true
  const present = (selection: Selection) => {
    const now = followed.snapshot()
    return selection.filter(({ table, id }) => now[table].has(id))
  }
  return {
    doc,
    snapshot: followed.snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    commit: (changes, entry) => {
      if (!open) throw new Error(`the document is closed: ${entry.edit} came too late`)
      history.remember(entry, () => commitChanges(doc, changes))
    },
    undo: () => {
      const entry = history.undo()
      return entry && { edit: entry.edit, select: present(entry.before) }
    },
    redo: () => {
      const entry = history.redo()
      return entry && { edit: entry.edit, select: present(entry.after) }
    },
    undoable: () => history.undoable()?.edit ?? null,
    redoable: () => history.redoable()?.edit ?? null,
    troubles: followed.troubles,
    close: () => {
      open = false
      followed.stop()
      history.stop()
      listeners.clear()
    },
  }
}
