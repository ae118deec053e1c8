import { Button, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportChecklist } from '#commands/exportBlueprint.ts'
import { Choice } from './Choice.tsx'
import styles from './ExportDialog.module.css'
import { useExporting } from './useExporting.ts'

const checklists = ['failPoints', 'standards', 'touchpoints', 'audit'] as const
const fileTypes = ['md', 'csv'] as const

/** Lists made from the marks of the blueprint. */
export function ChecklistExport() {
  const { t } = useTranslation()
  const { busy, run } = useExporting()
  const [which, setWhich] = useState<(typeof checklists)[number]>('failPoints')
  const [format, setFormat] = useState<(typeof fileTypes)[number]>('md')
  const save = t('editor.exporting.save', { format: t(`editor.exporting.fileTypes.${format}`) })
  return (
    <div className={styles['lists']}>
      <Radio.Group label={t('editor.exporting.which')} value={which}>
        <Stack gap={10} mt={8}>
          {checklists.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={t(`editor.exporting.checklists.${each}`)}
              description={t(`editor.exporting.checklistText.${each}`)}
              onChange={() => setWhich(each)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Choice
        label={t('editor.exporting.fileType')}
        value={format}
        options={fileTypes.map((value) => ({ value, label: t(`editor.exporting.fileTypes.${value}`) }))}
        onChoose={setFormat}
        hint={t(`editor.exporting.fileTypeText.${format}`)}
      />
      <div className={styles['row']}>
        <Button loading={busy !== null} onClick={() => run('save', () => exportChecklist({ which, format }))}>
          {save}
        </Button>
      </div>
    </div>
  )
}
