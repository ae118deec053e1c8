import { Button, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#commands/runCommand.ts'
import { ChecksButton } from '../checks/ChecksButton.tsx'
import { CompactMenu } from './CompactMenu.tsx'
import { Logo } from './Logo.tsx'
import { MenuBar } from './MenuBar.tsx'
import { SavingState } from './SavingState.tsx'
import { Settings } from './Settings.tsx'
import { StateSwitch } from './StateSwitch.tsx'
import { Title } from './Title.tsx'
import styles from './TopBar.module.css'
import { UndoButtons } from './UndoButtons.tsx'
import { useCrowded, useNarrow } from './useNarrow.ts'

/** The editor's top bar: what is open, whether it is saved, and all that can be asked for. */
export function TopBar() {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const crowded = useCrowded()
  return (
    <header className={styles['bar']}>
      <UnstyledButton
        className={styles['logo']}
        aria-label={t('editor.allBlueprints')}
        title={t('editor.allBlueprints')}
        onClick={() => runCommand('goHome')}
      >
        <Logo size={26} />
      </UnstyledButton>
      <div className={styles['about']}>
        <Title />
        <SavingState />
      </div>
      {!crowded && <MenuBar />}
      <div className={styles['right']}>
        {!crowded && <StateSwitch />}
        <span className={styles['pair']}>
          <UndoButtons />
        </span>
        <ChecksButton brief={crowded} />
        {crowded ? <CompactMenu /> : <Settings />}
        {!narrow && <Button onClick={() => runCommand('export')}>{t('editor.export')}</Button>}
      </div>
    </header>
  )
}
