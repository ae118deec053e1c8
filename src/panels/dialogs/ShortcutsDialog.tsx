import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '#commands/command.ts'
import { commands } from '#commands/commands.ts'
import { shortcutsOf } from '#panels/chrome/shortcutsOf.ts'
import { shortcutText } from '#panels/chrome/shortcutText.ts'
import { DialogFrame } from './DialogFrame.tsx'
import styles from './ShortcutsDialog.module.css'

const groups: readonly Command['group'][] = ['draw', 'go', 'mark', 'tools', 'edit', 'view', 'file']

/** Every command that has a shortcut, by group. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  return (
    <DialogFrame title={t('editor.shortcuts.title')} width={760}>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <section key={group} className={styles['group']}>
            <h3>{t(`editor.shortcuts.group.${group}`)}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && shortcutsOf(command).length > 0)
                .map((command) => (
                  <Line key={command.id} command={command} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}

function Line({ command }: { readonly command: Command }) {
  const { t } = useTranslation()
  return (
    <div className={styles['line']}>
      <dt>{t(`commands.${command.id}`)}</dt>
      <dd>
        {shortcutsOf(command).map((keys, i) => (
          <Fragment key={keys}>
            {i > 0 && ` ${t('editor.shortcuts.or')} `}
            <kbd>{shortcutText(keys)}</kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
