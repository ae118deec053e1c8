import { UnstyledButton } from '@mantine/core'
import {
  IconBed,
  IconCar,
  IconHeadset,
  IconMessageReport,
  IconPackage,
  IconPlane,
  IconShoe,
  IconStethoscope,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { createFromTemplate } from '#commands/library.ts'
import { closeDialog, useSession } from '#session/session.ts'
import type { Template } from '#templates/templates.ts'
import styles from './TemplateTile.module.css'

const icons: Record<Template['industry'], ComponentType<{ size: number; stroke: number }>> = {
  hotel: IconBed,
  'shoe-shine': IconShoe,
  medical: IconStethoscope,
  'car-repair': IconCar,
  airline: IconPlane,
  retail: IconPackage,
  'call-centre': IconHeadset,
  complaints: IconMessageReport,
}

/** A template to start from: what it shows, how large it is. */
export function TemplateTile({ template }: { readonly template: Template }) {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const Icon = icons[template.industry]
  const take = () => {
    closeDialog()
    void createFromTemplate(template.id)
  }
  return (
    <UnstyledButton className={styles['tile']} onClick={take}>
      <span className={styles['icon']}>
        <Icon size={20} stroke={1.5} />
      </span>
      <span className={styles['words']}>
        <strong>{template.title[language]}</strong>
        <span className={styles['meta']}>
          {t(`home.industry.${template.industry}`)} · {t('home.steps', { count: template.steps })}
        </span>
        <span className={styles['summary']}>{template.summary[language]}</span>
      </span>
    </UnstyledButton>
  )
}
