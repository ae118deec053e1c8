import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconDownload, IconFolderOpen, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { deleteBlueprint, duplicateBlueprint, openBlueprint, saveBlueprintFile } from '#commands/library.ts'
import styles from './BlueprintCard.module.css'

interface CardMenuProps {
  readonly id: string
  readonly title: string
  readonly onRename: () => void
}

const drawn = { size: 15, stroke: 1.6 }

/** What can be done with a kept blueprint without opening it. */
export function CardMenu({ id, title, onRename }: CardMenuProps) {
  const { t } = useTranslation()
  return (
    // The name is typed in the card, so the focus must not come back to the button.
    <Menu position="bottom-end" width={180} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={28} className={styles['menu']} aria-label={t('home.actions', { title })}>
          <IconDots size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFolderOpen {...drawn} />} onClick={() => void openBlueprint(id)}>
          {t('home.open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil {...drawn} />} onClick={onRename}>
          {t('home.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy {...drawn} />} onClick={() => void duplicateBlueprint(id)}>
          {t('home.duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload {...drawn} />} onClick={() => void saveBlueprintFile(id)}>
          {t('home.saveFile')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          className={styles['delete'] ?? ''}
          leftSection={<IconTrash {...drawn} />}
          onClick={() => void deleteBlueprint(id)}
        >
          {t('home.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
