import type { EditName } from '#edits/editNames.ts'
import { undo } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'

/**
 * Tells what an edit did, and offers to take it back. The notice stays for a while: what was done since is not what it offers to
 * take back.
 */
export function tellUndoable(text: string, edit: EditName): void {
  const takeBack = () => {
    if (session.getState().undoable === edit) undo()
  }
  tell({ tone: 'info', text, undo: takeBack })
}
