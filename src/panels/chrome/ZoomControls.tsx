import { Tooltip, UnstyledButton } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconLayoutSidebarRight,
  IconMap2,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#commands/command.ts'
import { commandOf } from '#commands/commands.ts'
import { runCommand } from '#commands/runCommand.ts'
import { mayShowMinimap, useSession } from '#session/session.ts'
import { shortcutsOf } from './shortcutsOf.ts'
import { shortcutText } from './shortcutText.ts'
import { useNarrow } from './useNarrow.ts'
import styles from './ZoomControls.module.css'

const drawn = { size: 16, stroke: 1.7 }

/** How near the canvas is seen, and how to change it. */
export function ZoomControls() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  return (
    <fieldset className={styles['controls']} aria-label={t('editor.zoom')}>
      {!narrow && (
        <>
          <ViewButton id="zoomOut">
            <IconMinus {...drawn} />
          </ViewButton>
          <Percent />
          <ViewButton id="zoomIn">
            <IconPlus {...drawn} />
          </ViewButton>
        </>
      )}
      <ViewButton id="fitAll">
        <IconArrowsMaximize {...drawn} />
      </ViewButton>
      {!narrow && <MapButton />}
      {narrow && (
        <ViewButton id="toggleInspector">
          <IconLayoutSidebarRight {...drawn} />
        </ViewButton>
      )}
    </fieldset>
  )
}

function Percent() {
  const { t } = useTranslation()
  const percent = useSession(({ zoom }) => Math.round(zoom * 100))
  return (
    <ViewButton id="zoomNear" className={styles['percent']}>
      {t('editor.percent', { percent })}
    </ViewButton>
  )
}

function MapButton() {
  const on = useSession(mayShowMinimap)
  return (
    <ViewButton id="toggleMinimap" on={on}>
      <IconMap2 {...drawn} />
    </ViewButton>
  )
}

interface ViewButtonProps {
  readonly id: CommandId
  readonly className?: string | undefined
  /** Where it switches something: whether that is on. */
  readonly on?: boolean
  readonly children: ReactNode
}

function ViewButton({ id, className, on, children }: ViewButtonProps) {
  const { t } = useTranslation()
  const [keys] = shortcutsOf(commandOf(id))
  const name = t(`commands.${id}`)
  return (
    <Tooltip label={keys === undefined ? name : `${name} · ${shortcutText(keys)}`} position="top">
      <UnstyledButton
        className={`${styles['button']} ${className ?? ''}`}
        aria-label={className === undefined ? name : undefined}
        aria-pressed={on}
        onClick={() => runCommand(id)}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}
