import { ActionIcon, Menu } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { setAbout } from '#edits/setAbout.ts'
import { blueprintStates } from '#model/vocabulary.ts'
import { perform } from '#session/perform.ts'
import { useSession } from '#session/session.ts'
import { CommandItems } from './CommandItems.tsx'
import { menuNames, menus } from './menus.ts'
import { SettingsItems } from './SettingsItems.tsx'

/** All menus in one, where the screen is narrow. */
export function CompactMenu() {
  const { t } = useTranslation()
  return (
    // The list is longer than the screen: its items take the focus, so that it can be scrolled with the keyboard.
    <Menu position="bottom-end" width={280} menuItemTabIndex={0}>
      <Menu.Target>
        <ActionIcon size={36} aria-label={t('editor.menu.all')}>
          <IconMenu2 size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="calc(100dvh - 72px)" style={{ overflowY: 'auto' }}>
        <StateItems />
        {menuNames.map((name) => (
          <Fragment key={name}>
            <Menu.Divider />
            <Menu.Label>{t(`editor.menu.${name}`)}</Menu.Label>
            <CommandItems groups={[menus[name].flat()]} />
          </Fragment>
        ))}
        <Menu.Divider />
        <SettingsItems />
      </Menu.Dropdown>
    </Menu>
  )
}

function StateItems() {
  const { t } = useTranslation()
  const state = useSession(({ blueprint }) => blueprint?.about.state ?? 'as-is')
  return (
    <>
      <Menu.Label>{t('editor.state')}</Menu.Label>
      <Menu.RadioGroup value={state} aria-label={t('editor.state')}>
        {blueprintStates.map((each) => (
          <Menu.RadioItem
            key={each}
            value={each}
            onChange={() => accepted(perform(setAbout, { set: { state: each } }))}
          >
            {t(`terms.blueprintState.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
