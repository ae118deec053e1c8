import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog, useSession } from '#session/session.ts'
import styles from './DialogFrame.module.css'
import { useFocusBack } from './useFocusBack.ts'

interface DialogFrameProps {
  readonly title: string
  /** px */
  readonly width: number
  /** True where what is in it grows and shrinks: its upper edge then stays where it is, and nothing moves away under the mouse. */
  readonly grows?: boolean
  /** What leaving does besides closing. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** What all dialogs share: the title, the way out, the look. */
export function DialogFrame({
  title,
  width,
  grows = false,
  onClose = closeDialog,
  children,
}: DialogFrameProps) {
  const { t } = useTranslation()
  useFocusBack()
  // The editor never scrolls, and to lock it would have the browser style all of it anew, twice.
  const scrolls = useSession(({ where }) => where !== 'editor')
  return (
    <Modal.Root
      opened
      lockScroll={scrolls}
      centered={!grows}
      onClose={onClose}
      size={width}
      radius="lg"
      transitionProps={{ duration: 120 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={styles['header']}>
          <Modal.Title className={styles['title'] ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('app.close')} />
        </div>
        <Modal.Body className={styles['body'] ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
