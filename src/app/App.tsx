import { Loader, MantineProvider } from '@mantine/core'
import { lazy, Suspense, useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { catalogues, withLaterWords } from '#i18n/words.ts'
import { DropFile } from '#panels/chrome/DropFile.tsx'
import { Notices } from '#panels/chrome/Notices.tsx'
import { Dialogs } from '#panels/dialogs/Dialogs.tsx'
import { useSession } from '#session/session.ts'
import styles from './App.module.css'
import { Editor } from './Editor.tsx'
import { Shielded } from './Shielded.tsx'
import { cssVariables, overlays, theme } from './theme.ts'

const Home = lazy(() =>
  withLaterWords(async () => ({ default: (await import('#panels/home/Home.tsx')).Home })),
)

/** The whole program: the home page or the editor, and what stands over both. */
export function App() {
  const scheme = useSession((state) => state.theme)
  return (
    <I18nextProvider i18n={catalogues}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
      >
        <PageTitle />
        <Shielded>
          <Suspense fallback={<Opening />}>
            <Page />
          </Suspense>
        </Shielded>
        <Dialogs />
        <Notices />
        <DropFile />
        <Overlays />
      </MantineProvider>
    </I18nextProvider>
  )
}

function Page() {
  const where = useSession((state) => state.where)
  switch (where) {
    case 'home':
      return <Home />
    case 'opening':
      return <Opening />
    case 'editor':
      return <Editor />
  }
}

function Overlays() {
  const { t } = useTranslation()
  return <section id={overlays} aria-label={t('app.overlays')} />
}

/** The browser's tab bears the name of the blueprint. */
function PageTitle() {
  const { t } = useTranslation()
  const title = useSession(({ blueprint }) => blueprint?.about.title)
  useEffect(() => {
    document.title = title === undefined || title === '' ? t('app.name') : `${title} · ${t('app.name')}`
  }, [title, t])
  return null
}

/** Shown only where opening takes long enough to be noticed. */
function Opening() {
  const { t } = useTranslation()
  return (
    <output className={styles['opening']} aria-label={t('app.opening')}>
      <Loader size={22} />
    </output>
  )
}
