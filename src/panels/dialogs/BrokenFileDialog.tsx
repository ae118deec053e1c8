import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#session/session.ts'
import styles from './BrokenFileDialog.module.css'
import { DialogFrame } from './DialogFrame.tsx'

interface BrokenFileDialogProps {
  readonly name: string
  /** In words: where, what stands there, what should. */
  readonly problems: readonly string[]
}

/** Says what is wrong in a file that cannot be opened, and that nothing was lost. */
export function BrokenFileDialog({ name, problems }: BrokenFileDialogProps) {
  const { t } = useTranslation()
  return (
    <DialogFrame title={t('editor.broken.title')} width={620}>
      <Text size="sm">{t('editor.broken.text', { name })}</Text>
      <ul className={styles['problems']} aria-label={t('editor.broken.problems')}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={closeDialog}>
          {t('app.close')}
        </Button>
      </Group>
    </DialogFrame>
  )
}
