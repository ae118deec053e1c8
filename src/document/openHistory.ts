import * as Y from 'yjs'
import type { Ref, Selection } from '#model/selection.ts'
import { local } from './commitChanges.ts'
import { sharedNames, sharedTable } from './sharedTables.ts'

/** What a person's edit is remembered by. */
export interface Entry {
  readonly edit: string
  readonly before: Selection
  readonly after: Selection
  /** The record that the edit belongs to the making of: where the last step to undo made it, the edit becomes part of that step. */
  readonly joins?: Ref
}

/** What this person did and can take back: undo watches the document, no edit knows that it exists. */
export interface History {
  /** Calls `write`, whose transaction becomes one undo step with this entry, or a part of the last one. */
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

const names = (selection: Selection, { table, id }: Ref) =>
  selection.some((ref) => ref.table === table && ref.id === id)

/** Whether an entry is of the edit that made a record: such an edit selects it. */
const made = (entry: Entry | null, ref: Ref): boolean =>
  entry !== null && names(entry.after, ref) && !names(entry.before, ref)

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
      const joins = entry.joins !== undefined && made(entryOf(manager.undoStack.at(-1)), entry.joins)
      // Within this time after the last change the manager lets a change join its step.
      manager.captureTimeout = joins ? Infinity : 0
      try {
        write()
      } finally {
        manager.captureTimeout = 0
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
