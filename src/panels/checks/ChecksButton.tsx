import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '#session/session.ts'
import styles from './ChecksButton.module.css'
import { countBySeverity } from './countBySeverity.ts'
import { toggleChecks } from './openChecks.ts'
import { SeveritySign } from './SeveritySign.tsx'
import { useChecked } from './useChecked.ts'

/** How much the checks have found, the worst of it by its sign, and the way to the list; `brief` shows the number alone. */
export function ChecksButton({ brief }: { readonly brief: boolean }) {
  const { t } = useTranslation()
  const checked = useChecked()
  const open = useSession(({ register }) => register === 'checks')
  const findings = checked?.findings ?? []
  const counts = countBySeverity(findings)
  const [worst] = counts
  const words = checked ? t('checks.count', { count: findings.length }) : t('checks.name')
  const name = !checked
    ? words
    : worst
      ? t('checks.worst', { count: words, severity: t(`checks.severity.${worst.severity}`) })
      : t('checks.none')
  const each = counts.map(({ severity, count }) => t(`checks.counts.${severity}`, { count }))
  return (
    <Button
      variant="default"
      className={styles['button']}
      data-severity={worst?.severity}
      data-checks-count={checked ? findings.length : ''}
      aria-label={name}
      aria-expanded={open}
      title={each.length > 0 ? each.join(t('registers.listComma')) : name}
      leftSection={checked && <SeveritySign of={worst?.severity ?? 'none'} />}
      onClick={toggleChecks}
    >
      {brief && checked ? findings.length : words}
    </Button>
  )
}
