import { Button, TextInput } from '@mantine/core'
import { IconFolderOpen, IconPlus, IconSearch, IconTable, IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#commands/runCommand.ts'
import type { LibraryEntry } from '#persistence/library.ts'
import { Logo } from '#panels/chrome/Logo.tsx'
import { Settings } from '#panels/chrome/Settings.tsx'
import { BlueprintCard } from './BlueprintCard.tsx'
import { EmptyHome } from './EmptyHome.tsx'
import styles from './Home.module.css'
import { useBlueprints } from './useBlueprints.ts'
import { useMinute } from './useMinute.ts'

/** The first page: the blueprints kept on this device, and ways to begin another. */
export function Home() {
  const { t } = useTranslation()
  const entries = useBlueprints()
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <Logo size={26} />
        <span className={styles['name']}>{t('app.name')}</span>
        <span className={styles['right']}>
          <Settings />
        </span>
      </header>
      <main className={styles['main']}>
        {entries?.length === 0 && <EmptyHome />}
        {entries && entries.length > 0 && <Kept entries={entries} />}
      </main>
    </div>
  )
}

const plain = (text: string) => text.trim().toLocaleLowerCase()

function Kept({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const { t } = useTranslation()
  const now = useMinute()
  const [wanted, setWanted] = useState('')
  const found = entries.filter(({ title }) => plain(title).includes(plain(wanted)))
  return (
    <>
      <div className={styles['head']}>
        <div>
          <h1 className={styles['title']}>{t('home.title')}</h1>
          <p className={styles['kept']}>{t('home.kept')}</p>
        </div>
        <Beginnings />
      </div>
      <TextInput
        className={styles['search'] ?? ''}
        type="search"
        aria-label={t('home.search')}
        placeholder={t('home.search')}
        leftSection={<IconSearch size={15} stroke={1.7} />}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <output className={styles['nothing']}>{t('home.nothingFound', { text: wanted.trim() })}</output>
      )}
      <ul className={styles['grid']}>
        {found.map((entry) => (
          <BlueprintCard key={entry.key} entry={entry} now={now} />
        ))}
      </ul>
    </>
  )
}

function Beginnings() {
  const { t } = useTranslation()
  return (
    <div className={styles['beginnings']}>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={15} stroke={1.7} />}
        onClick={() => runCommand('openFile')}
      >
        {t('home.openFile')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTemplate size={15} stroke={1.7} />}
        onClick={() => runCommand('newFromTemplate')}
      >
        {t('home.fromTemplate')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTable size={15} stroke={1.7} />}
        onClick={() => runCommand('newFromTable')}
      >
        {t('home.fromTable')}
      </Button>
      <Button leftSection={<IconPlus size={15} stroke={2} />} onClick={() => runCommand('newBlank')}>
        {t('home.newBlueprint')}
      </Button>
    </div>
  )
}
