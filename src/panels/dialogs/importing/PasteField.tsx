import { Textarea } from '@mantine/core'
import styles from './Import.module.css'
import type { ImportSource } from './importSource.ts'

interface PasteFieldProps {
  readonly label: string
  readonly source: ImportSource
  readonly onTake: (source: ImportSource) => void
}

/** Rows from the clipboard, in place of a file. */
export const PasteField = ({ label, source: { name, content }, onTake }: PasteFieldProps) => (
  <Textarea
    size="xs"
    rows={name === null ? 4 : 2}
    wrap="off"
    label={label}
    classNames={{ input: styles['pasted'] ?? '' }}
    value={typeof content === 'string' ? content : ''}
    onChange={(event) => onTake({ name: null, content: event.currentTarget.value })}
  />
)
