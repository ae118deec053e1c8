import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import type { DrawerName } from '#session/sessionState.ts'
import { pages } from '../pages/pages.ts'
import { fetchTable } from './fetchTable.ts'
import styles from './Registers.module.css'

const RegisterTable = lazy(fetchTable)

/** The open register: its table, or one of its pages; each is fetched when it is first shown. */
export function RegisterBody({ register }: { readonly register: DrawerName }) {
  const { t, i18n } = useTranslation()
  const page = useSession((state) => state.pages[register])
  const Page = page === 'table' ? null : pages[page]
  return (
    <Suspense fallback={<output className={styles['message']}>{t('registers.loading')}</output>}>
      {Page && <Page />}
      {/* Surveys have pages alone. */}
      {!Page && register !== 'surveys' && (
        <RegisterTable key={`${register} ${i18n.language}`} register={register} />
      )}
    </Suspense>
  )
}
