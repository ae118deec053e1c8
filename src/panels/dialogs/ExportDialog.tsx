import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChecklistExport } from './ChecklistExport.tsx'
import { DialogFrame } from './DialogFrame.tsx'
import styles from './ExportDialog.module.css'
import { PictureExport } from './PictureExport.tsx'
import { ScreenExport } from './ScreenExport.tsx'

const parts = { picture: PictureExport, checklist: ChecklistExport, screen: ScreenExport }
const partNames = ['picture', 'checklist', 'screen'] as const

/** Everything that can be made from the open blueprint. */
export function ExportDialog() {
  const { t } = useTranslation()
  const [part, setPart] = useState<string | null>('picture')
  return (
    <DialogFrame title={t('editor.exporting.title')} width={760}>
      <Tabs value={part} onChange={setPart} keepMounted={false}>
        <Tabs.List aria-label={t('editor.exporting.what')}>
          {partNames.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`editor.exporting.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {partNames.map((name) => {
          const Part = parts[name]
          return (
            <Tabs.Panel key={name} value={name} className={styles['panel'] ?? ''}>
              <Part />
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </DialogFrame>
  )
}
