import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#session/session.ts'
import styles from './DialogFrame.module.css'

interface DialogFrameProps {
  readonly title: string
  /** px */
  readonly width: number
  /** What leaving does besides closing. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** What all dialogs share: the title, the way out, the look. */
export function DialogFrame({ title, width, onClose = closeDialog, children }: DialogFrameProps) {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={width}
      radius="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ header: styles['header'] ?? '', title: styles['title'] ?? '', body: styles['body'] ?? '' }}
    >
      {children}
    </Modal>
  )
}
