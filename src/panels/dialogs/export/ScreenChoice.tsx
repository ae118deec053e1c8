import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { exportRegister, exportView } from '#commands/exportBlueprint.ts'
import { closeDialog, tell, useSession } from '#session/session.ts'
import styles from './ScreenChoice.module.css'

/** Pictures of what is on the screen. The dialog closes first, so that it is not in them. */
export function ScreenChoice() {
  const { t } = useTranslation()
  const register = useSession((state) => state.register)
  const take = (make: () => Promise<void>) => {
    closeDialog()
    make().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      tell({ tone: 'failure', text: t('exportDialog.failed', { why }) })
    })
  }
  return (
    <details className={styles['screen']}>
      <summary>{t('exportDialog.screen')}</summary>
      <p>{t('exportDialog.screenText')}</p>
      <div>
        <Button variant="default" onClick={() => take(exportView)}>
          {t('exportDialog.view')}
        </Button>
        {register !== null && (
          <Button variant="default" onClick={() => take(exportRegister)}>
            {t('exportDialog.openRegister')}
          </Button>
        )}
      </div>
    </details>
  )
}
