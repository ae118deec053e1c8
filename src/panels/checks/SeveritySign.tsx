import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { Severity } from '#analysis/checks/check.ts'
import styles from './SeveritySign.module.css'

const icons = {
  error: IconAlertOctagon,
  warning: IconAlertTriangle,
  info: IconInfoCircle,
  none: IconCircleCheck,
}

/** A severity by its shape; the colour only repeats it. The word stands beside, or in the name of what bears the sign. */
export function SeveritySign({ of }: { readonly of: Severity | 'none' }) {
  const Icon = icons[of]
  return <Icon size={16} stroke={1.9} aria-hidden className={styles[of]} />
}
