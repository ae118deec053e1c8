import { Modal, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { closeDialog, useSession } from '#session/session.ts'
import { useFocusBack } from '../useFocusBack.ts'
import { useListKeys } from '../useListKeys.ts'
import type { Entry } from './entries.ts'
import styles from './FindDialog.module.css'
import { FoundList } from './FoundList.tsx'
import { take } from './take.ts'
import { useFinding } from './useFinding.ts'

/** More than these are not read through: a few more letters find sooner. */
const most = 60

/** Commands, steps, lanes, phases and marks by a few letters of their names: Enter runs the command or goes to the record. */
export function FindDialog() {
  const { t } = useTranslation()
  const before = useFocusBack()
  const choose = (entry: Entry) => {
    // What is run finds the keyboard where it was, and the dialog gone: it may open another, or a text field.
    flushSync(closeDialog)
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    take(entry)
  }
  return (
    <Modal.Root
      opened
      onClose={closeDialog}
      size={620}
      yOffset="8dvh"
      radius="lg"
      transitionProps={{ duration: 80 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <VisuallyHidden>
          <Modal.Title>{t('find.title')}</Modal.Title>
        </VisuallyHidden>
        <Modal.Body p={0}>
          <Finding onChoose={choose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Finding({ onChoose }: { readonly onChoose: (entry: Entry) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const found = useFinding(typed)
  const shown = found.slice(0, most)
  const keys = useListKeys(shown.length, (at) => shown[at] && onChoose(shown[at].entry))
  const inBlueprint = useSession(({ blueprint }) => blueprint !== null)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return keys.onKeyDown(event)
    event.preventDefault()
    closeDialog()
  }
  const none = t(inBlueprint ? 'find.none' : 'find.noneHere', { typed: typed.trim() })
  const count =
    found.length > most
      ? t('find.more', { shown: most, count: found.length })
      : t('find.count', { count: found.length })
  return (
    <>
      <div className={styles['search']}>
        <TextInput
          className={styles['field'] ?? ''}
          variant="unstyled"
          size="md"
          leftSection={<IconSearch size={18} aria-hidden />}
          aria-label={t('find.title')}
          placeholder={t('find.placeholder')}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input, whose list stands below
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-autocomplete="list"
          aria-controls={keys.list}
          {...(keys.at < 0 ? {} : { 'aria-activedescendant': keys.entry(keys.at) })}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            keys.move(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Modal.CloseButton aria-label={t('app.close')} />
      </div>
      {shown.length > 0 && <FoundList shown={shown} keys={keys} onChoose={onChoose} />}
      <output className={styles[shown.length > 0 ? 'count' : 'none']}>
        {shown.length > 0 ? count : none}
      </output>
    </>
  )
}
