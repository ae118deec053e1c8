import { runCommand } from '#commands/runCommand.ts'
import { session } from '#session/session.ts'
import { goTo } from '../../pages/goTo.ts'
import type { Entry } from './entries.ts'
import { noteUse } from './useFinding.ts'

/** Runs the command that was found, or selects the record and shows it; called once the dialog is gone. */
export function take({ is }: Entry): void {
  if ('command' in is) {
    noteUse(is.command)
    runCommand(is.command)
    return
  }
  goTo([is.ref])
  // A mark of which the canvas shows a sign at most is read in the inspector.
  const isMark = is.ref.table === 'failPoints' || is.ref.table === 'standards'
  if (isMark) session.setState({ inspector: true })
  document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true })
}
