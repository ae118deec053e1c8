import { Menu, Tooltip, UnstyledButton } from '@mantine/core'
import {
  type Icon,
  IconArrowUpRight,
  IconColumns3,
  IconLayoutList,
  IconPointer,
  IconRectangle,
  IconSquareRotated,
  IconTriangle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#commands/command.ts'
import { commandOf } from '#commands/commands.ts'
import { runCommand } from '#commands/runCommand.ts'
import { useSession } from '#session/session.ts'
import type { SessionState, Tool } from '#session/sessionState.ts'
import { LaneKindItems } from './LaneKindItems.tsx'
import { shortcutsOf } from './shortcutsOf.ts'
import { shortcutText } from './shortcutText.ts'
import styles from './ToolRail.module.css'
import { useNarrow } from './useNarrow.ts'

const drawn = { size: 18, stroke: 1.6 }

/** The tools in their order: how each looks, and whether it is the one in hand. */
const tools: readonly (readonly [CommandId, Icon, (tool: Tool) => boolean])[] = [
  ['toolSelect', IconPointer, (tool) => tool.is === 'select'],
  ['toolStep', IconRectangle, (tool) => tool.is === 'place' && tool.kind === 'action'],
  ['toolDecision', IconSquareRotated, (tool) => tool.is === 'place' && tool.kind === 'decision'],
  ['toolWait', IconTriangle, (tool) => tool.is === 'place' && tool.kind === 'wait'],
  ['toolConnect', IconArrowUpRight, (tool) => tool.is === 'connect'],
]

/** What the pointer does on the canvas, and what can be added to the frame of the blueprint. */
export function ToolRail() {
  const { t } = useTranslation()
  return (
    <fieldset className={styles['rail']} aria-label={t('editor.tools')}>
      {tools.map(([id, Drawn, isOn]) => (
        <ToolButton key={id} id={id} on={({ tool }) => isOn(tool)}>
          <Drawn {...drawn} />
        </ToolButton>
      ))}
      <span className={styles['line']} />
      <LaneMenu />
      <ToolButton id="addPhase">
        <IconColumns3 {...drawn} />
      </ToolButton>
    </fieldset>
  )
}

interface ToolButtonProps {
  readonly id: CommandId
  /** Whether the tool is in hand; buttons that do something at once have none. */
  readonly on?: (state: SessionState) => boolean
  readonly children: ReactNode
}

function ToolButton({ id, on, children }: ToolButtonProps) {
  const { t } = useTranslation()
  const pressed = useSession((state) => on?.(state))
  const narrow = useNarrow()
  const [keys] = shortcutsOf(commandOf(id))
  const name = t(`commands.${id}`)
  return (
    <Tooltip
      label={keys === undefined ? name : `${name} · ${shortcutText(keys)}`}
      position={narrow ? 'top' : 'right'}
    >
      <UnstyledButton
        className={styles['tool']}
        aria-label={name}
        aria-pressed={pressed}
        onClick={() => runCommand(id)}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}

function LaneMenu() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const name = t('editor.addLane')
  return (
    <Menu position={narrow ? 'top' : 'right-start'} width={220}>
      <Menu.Target>
        <UnstyledButton className={styles['tool']} aria-label={name} title={name}>
          <IconLayoutList {...drawn} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <LaneKindItems />
      </Menu.Dropdown>
    </Menu>
  )
}
