import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '#session/session.ts'

/** Runs one export at a time; says why where it fails. */
export function useExporting() {
  const { t } = useTranslation()
  const [busy, setBusy] = useState<string | null>(null)
  const run = async (name: string, make: () => Promise<void>) => {
    setBusy(name)
    try {
      await make()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      tell({ tone: 'failure', text: t('editor.exporting.failed', { why }) })
    } finally {
      setBusy(null)
    }
  }
  return { busy, run: (name: string, make: () => Promise<void>) => void run(name, make) }
}
