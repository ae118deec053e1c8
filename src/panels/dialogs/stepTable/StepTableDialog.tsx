import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createFromSteps, stepTableRoles } from '#commands/stepTable.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'
import { closeDialog } from '#session/session.ts'
import { DialogFrame } from '../DialogFrame.tsx'
import { ColumnChoices } from '../importing/ColumnChoices.tsx'
import { ImportForm } from '../importing/ImportForm.tsx'
import { TableSourcePart } from '../importing/TableSourcePart.tsx'
import { Tick } from '../importing/Tick.tsx'
import { StepTablePreview } from './StepTablePreview.tsx'
import { type StepTableImport, useStepTable } from './useStepTable.ts'

/** A new blueprint from a table of steps: looked at and corrected first. */
export function StepTableDialog({ file }: { readonly file: PickedBytes | null }) {
  const { t } = useTranslation()
  const running = useStepTable(file)
  const [title, setTitle] = useState('')
  const { reading, told } = running
  const { steps } = told
  const shownTitle = title || reading.source.name?.replace(/\.[^.]*$/, '') || ''
  const create = () => {
    closeDialog()
    void createFromSteps(steps, shownTitle.trim() || t('stepTable.untitled'))
  }
  return (
    <DialogFrame title={t('stepTable.title')} width={860} grows>
      <ImportForm
        isNothing={steps.length === 0}
        confirm={
          steps.length === 0 ? t('stepTable.nothing') : t('stepTable.confirm', { count: steps.length })
        }
        onConfirm={create}
      >
        <TableSourcePart
          reading={reading}
          text={t('stepTable.text')}
          tooLarge={t('stepTable.tooLarge')}
          onTake={running.take}
        />
        {reading.table.length > 0 && (
          <>
            <Columns running={running} />
            <StepTablePreview told={told} />
            <TextInput
              size="xs"
              label={t('stepTable.name')}
              placeholder={t('stepTable.untitled')}
              value={shownTitle}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          </>
        )}
      </ImportForm>
    </DialogFrame>
  )
}

/** How the table is read, guessed already: each answer can be corrected. */
function Columns({ running: { reading, plan, say } }: { readonly running: StepTableImport }) {
  const { t } = useTranslation()
  return (
    <>
      <ColumnChoices
        columns={plan.columns}
        headings={plan.heading ? (reading.table[0] ?? []) : []}
        roles={stepTableRoles.map((value) => ({ value, label: t(`stepTable.role.${value}`) }))}
        onSay={(columns) => say({ ...plan, columns })}
      />
      <Tick
        label={t('importing.heading')}
        checked={plan.heading}
        onTick={(heading) => say({ ...plan, heading })}
      />
    </>
  )
}
