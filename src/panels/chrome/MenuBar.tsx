import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuItems } from './MenuItems.tsx'
import { type MenuName, menuNames } from './menus.ts'
import styles from './MenuBar.module.css'

/** File, Edit and so on: once one is open, the pointer opens its neighbours by moving over them. */
export function MenuBar() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<MenuName | null>(null)
  return (
    <nav className={styles['bar']} aria-label={t('editor.commands')}>
      {menuNames.map((name) => (
        <Menu
          key={name}
          opened={open === name}
          onChange={(opened) => setOpen((before) => (opened ? name : before === name ? null : before))}
          position="bottom-start"
          width="max-content"
        >
          <Menu.Target>
            <UnstyledButton
              className={styles['name']}
              data-open={open === name || undefined}
              onPointerEnter={() => setOpen((before) => before && name)}
            >
              {t(`editor.menu.${name}`)}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuItems name={name} />
          </Menu.Dropdown>
        </Menu>
      ))}
    </nav>
  )
}
