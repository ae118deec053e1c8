import { areaCommands } from './areaCommands.ts'
import { arrangeCommands } from './arrangeCommands.ts'
import { type Command, type CommandId } from './command.ts'
import { drawCommands } from './drawCommands.ts'
import { editCommands } from './editCommands.ts'
import { fileCommands } from './fileCommands.ts'
import { goCommands } from './goCommands.ts'
import { markCommands } from './markCommands.ts'
import { methodCommands } from './methodCommands.ts'
import { viewCommands } from './viewCommands.ts'

/** All that a person can ask for, in the order in which menus and the list of shortcuts show it. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...arrangeCommands,
  ...drawCommands,
  ...markCommands,
  ...goCommands,
  ...areaCommands,
  ...methodCommands,
  ...viewCommands,
]

const byId = new Map(commands.map((command) => [command.id, command]))

/** The command of this id: where it stands in a menu, its keys, and what it does. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id)
  if (!command) throw new Error(`the list of commands lacks ${id}`)
  return command
}
