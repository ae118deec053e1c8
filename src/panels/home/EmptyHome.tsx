import { Anchor, Button, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#commands/runCommand.ts'
import styles from './EmptyHome.module.css'
import { TemplateTile } from './TemplateTile.tsx'
import { useTemplates } from './useTemplates.ts'

/** How many templates invite at first. */
const invited = 3

/** What the home page shows while there is no blueprint: ways to begin. */
export function EmptyHome() {
  const { t } = useTranslation()
  const templates = useTemplates()
  return (
    <section className={styles['empty']}>
      <h1 className={styles['title']}>{t('home.empty.title')}</h1>
      <p className={styles['text']}>{t('home.empty.text')}</p>
      <UnstyledButton className={styles['blank']} onClick={() => runCommand('newBlank')}>
        <span className={styles['plus']}>
          <IconPlus size={20} stroke={1.8} />
        </span>
        <span className={styles['words']}>
          <strong>{t('home.empty.blank')}</strong>
          <span>{t('home.empty.blankText')}</span>
        </span>
      </UnstyledButton>
      <div className={styles['row']}>
        <h2 className={styles['subtitle']}>{t('home.empty.templates')}</h2>
        <Button variant="subtle" onClick={() => runCommand('newFromTemplate')}>
          {t('home.empty.all')}
        </Button>
      </div>
      <ul className={styles['tiles']}>
        {templates.slice(0, invited).map((template) => (
          <li key={template.id}>
            <TemplateTile template={template} />
          </li>
        ))}
      </ul>
      <p className={styles['file']}>
        {t('home.empty.file')}{' '}
        <Anchor component="button" fz="inherit" underline="always" onClick={() => runCommand('openFile')}>
          {t('home.empty.fileButton')}
        </Anchor>
      </p>
      <p className={styles['file']}>
        {t('home.empty.table')}{' '}
        <Anchor component="button" fz="inherit" underline="always" onClick={() => runCommand('newFromTable')}>
          {t('home.empty.tableButton')}
        </Anchor>
      </p>
    </section>
  )
}
