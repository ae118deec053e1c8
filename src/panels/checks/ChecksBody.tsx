import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { withLaterWords } from '#i18n/words.ts'
import page from '../pages/Page.module.css'
import { PageBroken } from '../pages/PageBroken.tsx'

const ChecksPanel = lazy(async () => {
  try {
    return { default: (await withLaterWords(() => import('./ChecksPanel.tsx'))).ChecksPanel }
  } catch {
    return { default: PageBroken }
  }
})

/** The list of findings, fetched when it is first opened. */
export function ChecksBody() {
  const { t } = useTranslation()
  return (
    <Suspense fallback={<output className={page['message']}>{t('registers.loading')}</output>}>
      <ChecksPanel />
    </Suspense>
  )
}
