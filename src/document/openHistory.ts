import * as Y from 'yjs'
import type { Selection } from '#model/selection.ts'
import { local } from './commitChanges.ts'
import { sharedNames, sharedTable } from './sharedTables.ts'

/** What a person's edit is remembered by. */
export interface Entry {
  readonly edit: string
  readonly before: Selection
  readonly after: Selection
}

/** What this person did and can take back: undo watches the document, no edit knows that it exists. */
export interface History {
  /** Calls `write`, whose transaction becomes one undo step with this entry. */
  readonly remember: (entry: Entry, write: () => void) => void
  /** Takes back the last step that still has an effect; null where there is none. */
  readonly undo: () => Entry | null
  readonly redo: () => Entry | null
  readonly undoable: () => Entry | null
  readonly redoable: () => Entry | null
  readonly stop: () => void
}

const entryKey = 'entry'

type Step = Y.UndoManager['undoStack'][number]

/** What can be undone and redone in a document: the steps of this person alone, each with its edit and the selection round it. */
export function openHistory(doc: Y.Doc): History {
  const manager = new Y.UndoManager(
    sharedNames.map((name) => sharedTable(doc, name)),
    { trackedOrigins: new Set([local]), captureTimeout: 0 },
  )
  let writing: Entry | null = null
  // While a step is undone, the manager makes the step that redoes it: it takes over the entry.
  manager.on('stack-item-added', ({ stackItem }: { stackItem: Step }) => {
    const entry = manager.currStackItem ? entryOf(manager.currStackItem) : writing
    if (entry) stackItem.meta.set(entryKey, entry)
  })
  return {
    remember: (entry, write) => {
      writing = entry
      try {
        write()
      } finally {
        writing = null
      }
    },
    undo: () => entryOf(manager.undo()),
    redo: () => entryOf(manager.redo()),
    undoable: () => entryOf(manager.undoStack.at(-1)),
    redoable: () => entryOf(manager.redoStack.at(-1)),
    stop: () => manager.destroy(),
  }
}

function entryOf(step: Step | null | undefined): Entry | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is ever put under this key
  return (step?.meta.get(entryKey) as Entry | undefined) ?? null
}
