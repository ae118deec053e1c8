import { useTranslation } from 'react-i18next'
import type { Attention } from './attention.ts'
import styles from './AttentionMark.module.css'
import { attentionSigns } from './attentionSigns.ts'

/** The sign of what asks for attention; a word must stand beside. */
export const AttentionSign = ({ of }: { readonly of: Attention }) => (
  <svg viewBox="0 0 24 24" className={styles['sign']} aria-hidden>
    {attentionSigns[of].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
)

/** What asks for attention: its sign and its word. */
export function AttentionMark({ of }: { readonly of: Attention }) {
  const { t } = useTranslation()
  return (
    <span className={styles['mark']}>
      <AttentionSign of={of} />
      {t(`registers.attention.${of}`)}
    </span>
  )
}
