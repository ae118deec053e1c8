import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#session/session.ts'
import styles from './Import.module.css'

interface ImportFormProps {
  /** What confirming does; it cannot be done while there is nothing to import. */
  readonly confirm: string
  readonly isNothing: boolean
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  readonly children: ReactNode
}

/** The parts of an import one below the other, and at the foot of the dialog the two ways out of it. */
export function ImportForm({ confirm, isNothing, isBusy = false, onConfirm, children }: ImportFormProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['form']}>
      {children}
      <div className={styles['foot']}>
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button disabled={isNothing} loading={isBusy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </div>
  )
}
