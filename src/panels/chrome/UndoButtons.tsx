import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandId } from '#commands/command.ts'
import { runCommand } from '#commands/runCommand.ts'
import { useSession } from '#session/session.ts'
import styles from './UndoButtons.module.css'

/** Undo and redo, each naming the edit that it takes back or makes again. */
export function UndoButtons() {
  const { t } = useTranslation()
  const undoable = useSession((state) => state.undoable)
  const redoable = useSession((state) => state.redoable)
  const undoes = undoable ? t('editor.undoEdit', { edit: t(`edits.${undoable}`) }) : t('editor.nothingToUndo')
  const redoes = redoable ? t('editor.redoEdit', { edit: t(`edits.${redoable}`) }) : t('editor.nothingToRedo')
  return (
    <>
      <HistoryButton command="undo" says={undoes} idle={!undoable}>
        <IconArrowBackUp size={18} stroke={1.6} />
      </HistoryButton>
      <HistoryButton command="redo" says={redoes} idle={!redoable}>
        <IconArrowForwardUp size={18} stroke={1.6} />
      </HistoryButton>
    </>
  )
}

interface HistoryButtonProps {
  readonly command: CommandId
  readonly says: string
  readonly idle: boolean
  readonly children: ReactNode
}

/** Stays focusable while idle, so that undoing to the beginning does not lose the keyboard's place. */
function HistoryButton({ command, says, idle, children }: HistoryButtonProps) {
  return (
    <Tooltip label={says}>
      <ActionIcon
        size={32}
        className={styles['button'] ?? ''}
        aria-label={says}
        aria-disabled={idle}
        {...(idle ? { 'data-disabled': true } : {})}
        onClick={() => runCommand(command)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
