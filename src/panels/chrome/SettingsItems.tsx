import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languageNames, languages } from '#i18n/words.ts'
import { session, useSession } from '#session/session.ts'

const schemes = ['light', 'dark', 'auto'] as const

/** The choices of language and appearance, inside a menu. */
export function SettingsItems() {
  const { t } = useTranslation()
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  return (
    <>
      <Menu.Label>{t('app.language')}</Menu.Label>
      <Menu.RadioGroup value={language} aria-label={t('app.language')}>
        {languages.map((each) => (
          <Menu.RadioItem
            key={each}
            value={each}
            lang={each}
            onChange={() => session.setState({ language: each })}
          >
            {languageNames[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t('app.appearance')}</Menu.Label>
      <Menu.RadioGroup value={theme} aria-label={t('app.appearance')}>
        {schemes.map((each) => (
          <Menu.RadioItem key={each} value={each} onChange={() => session.setState({ theme: each })}>
            {t(`app.theme.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
