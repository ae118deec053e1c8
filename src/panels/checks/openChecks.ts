import { session } from '#session/session.ts'

let wanted = false

/** Opens the list of findings below the canvas, and brings the keyboard there; closes it where it is open. */
export function toggleChecks(): void {
  const opens = session.getState().register !== 'checks'
  wanted = opens
  session.setState({ register: opens ? 'checks' : null })
}

/** True once where the list shall take the keyboard as it comes. */
export function takesKeyboard(): boolean {
  const takes = wanted
  wanted = false
  return takes
}
