import { useTranslation } from 'react-i18next'
import { session, useSession } from '#session/session.ts'
import { useBroughtIntoView } from '../chrome/useBroughtIntoView.ts'
import styles from '../registers/Registers.module.css'
import { useChecked } from './useChecked.ts'

/** Beside the registers: how much the checks found. `body` is the id of the element that shows it. */
export function ChecksTab({ body }: { readonly body: string }) {
  const { t } = useTranslation()
  const open = useSession(({ register }) => register === 'checks')
  const checked = useChecked()
  const tab = useBroughtIntoView<HTMLButtonElement>(open)
  return (
    <button
      ref={tab}
      type="button"
      className={styles['tab']}
      aria-expanded={open}
      aria-controls={open ? body : undefined}
      onClick={() => session.setState({ register: open ? null : 'checks' })}
    >
      {checked
        ? t('registers.tab', { name: t('checks.name'), count: checked.findings.length })
        : t('checks.name')}
    </button>
  )
}
