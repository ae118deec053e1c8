import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DialogFrame } from './DialogFrame.tsx'
import { OptionButton } from './OptionButton.tsx'

interface SameDocumentDialogProps {
  readonly title: string
  readonly choose: (how: 'replace' | 'both' | null) => void
}

/** Asks what to do with a file of which an older or newer state is kept already. */
export function SameDocumentDialog({ title, choose }: SameDocumentDialogProps) {
  const { t } = useTranslation()
  return (
    <DialogFrame title={t('editor.same.title')} width={480} onClose={() => choose(null)}>
      <Text size="sm" mb="md">
        {t('editor.same.text', { title })}
      </Text>
      <OptionButton
        title={t('editor.same.both')}
        text={t('editor.same.bothText')}
        onClick={() => choose('both')}
      />
      <OptionButton
        title={t('editor.same.replace')}
        text={t('editor.same.replaceText')}
        onClick={() => choose('replace')}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => choose(null)}>
          {t('app.cancel')}
        </Button>
      </Group>
    </DialogFrame>
  )
}
