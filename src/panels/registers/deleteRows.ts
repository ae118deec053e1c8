import { accepted } from '#commands/tellRefusal.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import type { Ref, Selection } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { RegisterName, SessionState } from '#session/sessionState.ts'

const none: Selection = []

/** The selected records that are rows of the register. */
export function rowsToDelete({ selection }: SessionState, register: RegisterName): Selection {
  const rows = selection.filter(({ table }) => table === register)
  return rows.length === 0 ? none : rows
}

/** Deletes the selected rows, one undo step; `next` is selected afterwards, so that the keyboard has somewhere to go on. */
export function deleteRows(register: RegisterName, next?: Ref): boolean {
  const refs = rowsToDelete(session.getState(), register)
  return refs.length > 0 && accepted(perform(deleteSelected, { refs }, next ? [next] : []))
}
