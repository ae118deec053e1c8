import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TemplateTile } from '#panels/home/TemplateTile.tsx'
import { useTemplates } from '#panels/home/useTemplates.ts'
import { DialogFrame } from './DialogFrame.tsx'
import styles from './TemplateGallery.module.css'

/** All templates, each a blueprint to start from. */
export function TemplateGallery() {
  const { t } = useTranslation()
  const templates = useTemplates()
  return (
    <DialogFrame title={t('home.gallery.title')} width={800}>
      <Text size="sm" c="dimmed" mb="md">
        {t('home.gallery.text')}
      </Text>
      <ul className={styles['tiles']}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateTile template={template} />
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
