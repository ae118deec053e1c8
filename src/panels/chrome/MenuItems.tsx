import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CommandItems } from './CommandItems.tsx'
import { LaneKindItems } from './LaneKindItems.tsx'
import { type MenuName, menus } from './menus.ts'

/** All that stands in one menu of the editor. */
export function MenuItems({ name }: { readonly name: MenuName }) {
  const { t } = useTranslation()
  return (
    <>
      <CommandItems groups={menus[name]} />
      {name === 'insert' && (
        <Menu.Sub position="right-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t('editor.addLane')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <LaneKindItems />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
    </>
  )
}
