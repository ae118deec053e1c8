import type { Command } from '#commands/command.ts'
import { shortcutsOf } from './shortcutsOf.ts'
import { shortcutText } from './shortcutText.ts'
import styles from './ShortcutKeys.module.css'

/** The usual shortcut of a command, as the platform writes it; nothing where it has none. */
export function ShortcutKeys({ command }: { readonly command: Command }) {
  const [first] = shortcutsOf(command)
  return first === undefined ? null : <span className={styles['keys']}>{shortcutText(first)}</span>
}
