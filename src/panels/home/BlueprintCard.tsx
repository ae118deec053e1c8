import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openBlueprint, renameBlueprint } from '#commands/library.ts'
import type { LibraryEntry } from '#persistence/library.ts'
import { useSession } from '#session/session.ts'
import { Logo } from '#panels/chrome/Logo.tsx'
import { NameField } from '#panels/chrome/NameField.tsx'
import styles from './BlueprintCard.module.css'
import { CardMenu } from './CardMenu.tsx'
import { relativeTime } from './relativeTime.ts'

interface BlueprintCardProps {
  readonly entry: LibraryEntry
  /** ms since 1970 */
  readonly now: number
}

/** A kept blueprint: its picture, its title, when it was changed last. */
export function BlueprintCard({ entry, now }: BlueprintCardProps) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const [naming, setNaming] = useState(false)
  const { key, title, state, changedAt, steps } = entry
  const shown = title === '' ? t('home.untitled') : title
  const when = relativeTime(new Date(changedAt).getTime(), now, language) ?? t('home.justNow')
  const onNamed = (name: string | null) => {
    setNaming(false)
    if (name !== null) void renameBlueprint(key, name)
  }
  return (
    <li className={styles['card']}>
      <Thumbnail svg={entry.thumbnail} />
      <div className={styles['words']}>
        <h2 className={styles['heading']}>
          {naming ? (
            <NameField name={title} label={t('home.titleOf')} className={styles['field']} onDone={onNamed} />
          ) : (
            <UnstyledButton
              className={styles['title']}
              aria-label={t('home.openOne', { title: shown })}
              onClick={() => void openBlueprint(key)}
            >
              {shown}
            </UnstyledButton>
          )}
        </h2>
        <p className={styles['meta']}>
          <span className={styles['badge']} data-state={state}>
            {t(`terms.blueprintState.${state}`)}
          </span>
          <time
            dateTime={new Date(changedAt).toISOString()}
            title={new Date(changedAt).toLocaleString(language)}
          >
            {when}
          </time>
          <span aria-hidden="true">·</span>
          <span>{t('home.steps', { count: steps })}</span>
        </p>
      </div>
      <CardMenu id={key} title={shown} onRename={() => setNaming(true)} />
    </li>
  )
}

/** The picture is shown as an image, so that nothing in it can run. */
function Thumbnail({ svg }: { readonly svg: string | null }) {
  return (
    <div className={styles['picture']}>
      {svg === null || svg === '' ? (
        <span className={styles['blank']}>
          <Logo size={30} />
        </span>
      ) : (
        <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" loading="lazy" draggable={false} />
      )}
    </div>
  )
}
