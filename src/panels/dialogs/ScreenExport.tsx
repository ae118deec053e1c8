import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { exportRegister, exportView } from '#commands/exportBlueprint.ts'
import { closeDialog, useSession } from '#session/session.ts'
import styles from './ExportDialog.module.css'
import { useExporting } from './useExporting.ts'

/** Pictures of what is on the screen. The dialog closes first, so that it is not in them. */
export function ScreenExport() {
  const { t } = useTranslation()
  const { busy, run } = useExporting()
  const register = useSession((state) => state.register)
  const take = (name: string, make: () => Promise<void>) => {
    closeDialog()
    run(name, make)
  }
  return (
    <div className={styles['lists']}>
      <Text size="sm">{t('editor.exporting.screenText')}</Text>
      <div className={styles['row']}>
        <Button loading={busy === 'view'} onClick={() => take('view', exportView)}>
          {t('editor.exporting.view')}
        </Button>
        {register !== null && (
          <Button
            variant="default"
            loading={busy === 'register'}
            onClick={() => take('register', exportRegister)}
          >
            {t('editor.exporting.register')}
          </Button>
        )}
      </div>
    </div>
  )
}
