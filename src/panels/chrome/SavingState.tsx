import { Button, Group, Popover, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { retrySaving } from '#commands/openBlueprint.ts'
import { runCommand } from '#commands/runCommand.ts'
import { useSession } from '#session/session.ts'
import styles from './SavingState.module.css'

/** "As-is · saved on this device": whether what is shown is on disk, and what to do where it is not. */
export function SavingState() {
  const { t } = useTranslation()
  const state = useSession(({ blueprint }) => blueprint?.about.state ?? 'as-is')
  const saving = useSession((pieces) => pieces.saving)
  return (
    <div className={styles['line']}>
      <span className={styles['state']}>{t(`terms.blueprintState.${state}`)}</span>
      <span className={styles['state']} aria-hidden="true">
        ·
      </span>
      <output data-saving={saving.is}>
        {saving.is === 'failed' ? <Failed why={saving.why} /> : t(`editor.saving.${saving.is}`)}
      </output>
    </div>
  )
}

function Failed({ why }: { readonly why: 'quota' | 'closed' | 'unavailable' | 'other' }) {
  const { t } = useTranslation()
  return (
    <Popover width={320} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles['failed']}>{t('editor.saving.failed')}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('editor.saving.failed')}>
        <Text size="sm">{t(`editor.saving.why.${why}`)}</Text>
        <Group gap="xs" mt="sm">
          <Button onClick={retrySaving}>{t('editor.saving.retry')}</Button>
          <Button variant="default" onClick={() => runCommand('saveFile')}>
            {t('editor.saving.asFile')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
