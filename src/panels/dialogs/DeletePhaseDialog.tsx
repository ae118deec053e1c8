import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { deletePhase } from '#edits/deletePhase.ts'
import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { perform } from '#session/perform.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from './DialogFrame.tsx'
import { nearestFirst } from './nearestFirst.ts'
import { RemovalForm } from './RemovalForm.tsx'

/** Stands for "no phase" in the list; no id is empty. */
const noPhase = ''

/** Says what happens to the steps of a phase that is about to be deleted. */
export function DeletePhaseDialog({ phase }: { readonly phase: Id }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const going = blueprint?.phases.get(phase)
  if (!blueprint || !going) return null
  const count = [...blueprint.steps.values()].filter((step) => step.phase === phase).length
  const others = nearestFirst(inOrder(blueprint.phases), phase).map(({ id, name }) => ({
    value: id,
    label: name,
  }))
  const remove = (place: string | null) => {
    closeDialog()
    const steps = place === null ? 'delete' : { moveTo: place === noPhase ? null : place }
    accepted(perform(deletePhase, { id: phase, steps }, []))
  }
  return (
    <DialogFrame title={t('editor.deletePhase.title', { name: going.name })} width={440}>
      <RemovalForm
        question={t('editor.deletePhase.question', { count })}
        move={t('editor.deletePhase.move')}
        moveText={t('editor.deletePhase.moveText')}
        to={t('editor.deletePhase.to')}
        places={[...others, { value: noPhase, label: t('editor.deletePhase.none') }]}
        remove={t('editor.deletePhase.delete', { count })}
        removeText={t('editor.deletePhase.deleteText')}
        confirm={t('editor.deletePhase.confirm')}
        onConfirm={remove}
      />
    </DialogFrame>
  )
}
