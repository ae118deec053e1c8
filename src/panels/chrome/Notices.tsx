import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dismiss, useSession } from '#session/session.ts'
import type { Notice } from '#session/sessionState.ts'
import styles from './Notices.module.css'

/** How long a notice stays while nobody points at it, in ms. */
const shownFor = 6000

/** What is told in passing, at the bottom; read out by screen readers. */
export function Notices() {
  const { t } = useTranslation()
  const notices = useSession((state) => state.notices)
  return (
    <section className={styles['place']} aria-label={t('app.notices')} aria-live="polite">
      {notices.map((notice) => (
        <Shown key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function Shown({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation()
  const { id, tone, text, undo } = notice
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), shownFor)
    return () => clearTimeout(timer)
  }, [held, id])
  const takeBack = () => {
    undo?.()
    dismiss(id)
  }
  return (
    <div
      className={styles['notice']}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'info' ? (
        <IconInfoCircle size={17} stroke={1.7} />
      ) : (
        <IconAlertTriangle size={17} stroke={1.7} />
      )}
      <span className={styles['text']}>{text}</span>
      {undo && (
        <UnstyledButton className={styles['undo']} onClick={takeBack}>
          {t('app.undo')}
        </UnstyledButton>
      )}
      <ActionIcon
        size={24}
        aria-label={t('app.dismiss')}
        className={styles['close']}
        onClick={() => dismiss(id)}
      >
        <IconX size={15} stroke={1.7} />
      </ActionIcon>
    </div>
  )
}
