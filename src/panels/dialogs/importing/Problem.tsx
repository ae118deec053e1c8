import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Import.module.css'

/** What is not understood, so that it is not missed among what is. */
export const Problem = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles['problem']}>
    <IconAlertTriangle size={14} aria-hidden />
    <span>{children}</span>
  </span>
)
