import { session } from '#session/session.ts'
import type { CommandId } from './command.ts'
import { commandOf } from './commands.ts'

/** Runs a command if it is allowed now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  const command = commandOf(id)
  if (!command.allowed(session.getState())) return false
  void command.run()
  return true
}
