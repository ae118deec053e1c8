import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#commands/command.ts'
import { commandOf } from '#commands/commands.ts'
import { runCommand } from '#commands/runCommand.ts'
import { useSession } from '#session/session.ts'
import { ShortcutKeys } from './ShortcutKeys.tsx'

/** A command as a menu shows it: its words, its shortcut, grey where it is not allowed now. */
export function CommandItem({ id, icon }: { readonly id: CommandId; readonly icon?: ReactNode }) {
  const { t } = useTranslation()
  const command = commandOf(id)
  const allowed = useSession(command.allowed)
  return (
    <Menu.Item
      disabled={!allowed}
      leftSection={icon}
      rightSection={<ShortcutKeys command={command} />}
      onClick={() => runCommand(id)}
    >
      {t(`commands.${id}`)}
    </Menu.Item>
  )
}
