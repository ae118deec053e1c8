import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegisterName } from '#session/sessionState.ts'
import styles from './Registers.module.css'

/** What a register shows where its grid cannot be fetched: nothing is lost, it can be tried again. */
function Broken() {
  const { t } = useTranslation()
  return (
    <p role="alert" className={styles['message']}>
      {t('registers.broken')}
    </p>
  )
}

const fetchGrid = async () => {
  try {
    return { default: (await import('./RegisterGrid.tsx')).RegisterGrid }
  } catch {
    return { default: Broken }
  }
}

const RegisterGrid = lazy<(props: { readonly register: RegisterName }) => React.ReactNode>(fetchGrid)

/** The open register; its grid is fetched when the first one is opened. */
export function RegisterBody({ register }: { readonly register: RegisterName }) {
  const { t, i18n } = useTranslation()
  return (
    <Suspense fallback={<output className={styles['message']}>{t('registers.loading')}</output>}>
      <RegisterGrid key={`${register} ${i18n.language}`} register={register} />
    </Suspense>
  )
}
