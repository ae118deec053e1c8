import { UnstyledButton } from '@mantine/core'
import styles from './OptionButton.module.css'

interface OptionButtonProps {
  readonly title: string
  readonly text: string
  readonly onClick: () => void
}

/** One of several ways to go on, with a sentence on what it does. */
export function OptionButton({ title, text, onClick }: OptionButtonProps) {
  return (
    <UnstyledButton className={styles['option']} onClick={onClick}>
      <strong>{title}</strong>
      <span>{text}</span>
    </UnstyledButton>
  )
}
