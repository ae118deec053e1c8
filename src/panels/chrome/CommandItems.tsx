import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import type { CommandId } from '#commands/command.ts'
import { CommandItem } from './CommandItem.tsx'

/** Commands in groups, a line between each two. */
export function CommandItems({ groups }: { readonly groups: readonly (readonly CommandId[])[] }) {
  return groups.map((group, i) => (
    <Fragment key={group[0]}>
      {i > 0 && <Menu.Divider />}
      {group.map((id) => (
        <CommandItem key={id} id={id} />
      ))}
    </Fragment>
  ))
}
