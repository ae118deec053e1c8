import { UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { setAbout } from '#edits/setAbout.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'
import { NameField } from './NameField.tsx'
import styles from './Title.module.css'

/** The title of the open blueprint, renamed in its place. */
export function Title() {
  const { t } = useTranslation()
  const title = useSession((state) => state.blueprint?.about.title ?? '')
  const [typing, setTyping] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const shown = title === '' ? t('editor.untitled') : title
  const onDone = (name: string | null) => {
    if (name !== null) accepted(perform(setAbout, { set: { title: name } }))
    setTyping(false)
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
  }
  return (
    <h1 className={styles['heading']}>
      {typing ? (
        <NameField name={title} label={t('editor.title')} className={styles['field']} onDone={onDone} />
      ) : (
        <UnstyledButton
          ref={button}
          className={styles['title']}
          aria-label={t('editor.renameTitle', { title: shown })}
          title={shown}
          onClick={() => setTyping(true)}
        >
          {shown}
        </UnstyledButton>
      )}
    </h1>
  )
}
