import { ActionIcon, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CommandItem } from './CommandItem.tsx'
import { SettingsItems } from './SettingsItems.tsx'

/** The menu for language and appearance, the same on every page. */
export function Settings() {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon size={32} aria-label={t('app.settings')}>
          <IconAdjustmentsHorizontal size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <SettingsItems />
        <Menu.Divider />
        <CommandItem id="showShortcuts" />
      </Menu.Dropdown>
    </Menu>
  )
}
