import type { ActionPriority, StandardState } from '#model/marks.ts'
import styles from './Pill.module.css'

interface PillProps {
  readonly tone: StandardState | ActionPriority
  readonly text: string
}

/** A few words on the colour that repeats what they say. */
export const Pill = ({ tone, text }: PillProps) => (
  <span className={`${styles['pill']} ${styles[tone] ?? ''}`} title={text}>
    {text}
  </span>
)
