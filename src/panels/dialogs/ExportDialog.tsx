import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberedChoice } from '#commands/exportBlueprint.ts'
import { choiceForRegister, type ExportChoice } from '#commands/exportChoice.ts'
import type { Dialog } from '#session/sessionState.ts'
import { DialogFrame } from './DialogFrame.tsx'
import { ExportForm } from './export/ExportForm.tsx'

type Register = Extract<Dialog, { is: 'export' }>['register']

/** Everything that can be made from the open blueprint, beginning with what was made of it last. */
export function ExportDialog({ register }: { readonly register: Register }) {
  const { t } = useTranslation()
  const [first, setFirst] = useState<ExportChoice | null>(null)
  useEffect(() => {
    let wanted = true
    void rememberedChoice().then(({ choice }) => {
      if (wanted) setFirst(register === undefined ? choice : choiceForRegister(choice, register))
    })
    return () => {
      wanted = false
    }
  }, [register])
  // Opened at once with all that is in it, so that the focus finds its place.
  if (!first) return null
  return (
    <DialogFrame title={t('exportDialog.title')} width={1120}>
      <ExportForm first={first} />
    </DialogFrame>
  )
}
