import type { OpenDocument } from '#document/openDocument.ts'
import { type Edit, isRefusal, type Refusal } from '#edits/edit.ts'
import { withConsequences } from '#edits/consequences.ts'
import type { Ref, Selection } from '#model/selection.ts'
import { session } from './session.ts'

let current: OpenDocument | null = null
let opening: (() => void) | null = null

/** The document that edits go to; set by `showDocument` alone. */
export function attach(document: OpenDocument | null): void {
  opening = null
  current = document
}

/** What is called as soon as an edit needs the document; it attaches it. Set by `showSeen` alone. */
export function attachLater(open: () => void): void {
  opening = open
}

function opened(): OpenDocument | null {
  opening?.()
  return current
}

/**
 * The one door from the screen to the document: judges the edit, adds what follows from it, writes once, one undo step.
 * `select` is what stands selected afterwards; without it the selection stays. `joins` is a record that was made just before: where
 * nothing has been done since, making it and this edit are one undo step.
 */
export function perform<Args>(edit: Edit<Args>, args: Args, select?: Selection, joins?: Ref): Refusal | null {
  const document = opened()
  if (!document) throw new Error('no document is open')
  const now = document.snapshot()
  const changes = edit.changes(now, args)
  if (isRefusal(changes)) {
    session.setState({ refusal: changes.why })
    return changes
  }
  const before = session.getState().selection
  const after = select ?? before
  const entry = { edit: edit.name, before, after, ...(joins && { joins }) }
  document.commit(withConsequences(now, changes), entry)
  const { selection, refusal } = session.getState()
  // Telling everybody costs something where a large blueprint is shown.
  if (selection !== after || refusal !== null) session.setState({ selection: after, refusal: null })
  return null
}

/** Takes back the last edit of this person and selects what was selected before it. */
export function undo(): void {
  const undone = opened()?.undo()
  if (undone) session.setState({ selection: undone.select })
}

/** Does again what this person took back last, and selects what was selected after it. */
export function redo(): void {
  const redone = opened()?.redo()
  if (redone) session.setState({ selection: redone.select })
}
