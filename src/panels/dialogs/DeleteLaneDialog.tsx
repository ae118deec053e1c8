import { useTranslation } from 'react-i18next'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteLane } from '#edits/deleteLane.ts'
import type { Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { perform } from '#session/perform.ts'
import { closeDialog, useSession } from '#session/session.ts'
import { DialogFrame } from './DialogFrame.tsx'
import { nearestFirst } from './nearestFirst.ts'
import { RemovalForm } from './RemovalForm.tsx'

/** Says what happens to the steps of a lane that is about to be deleted. */
export function DeleteLaneDialog({ lane }: { readonly lane: Id }) {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  const going = blueprint?.lanes.get(lane)
  if (!blueprint || !going) return null
  const count = [...blueprint.steps.values()].filter((step) => step.lane === lane).length
  const places = nearestFirst(inOrder(blueprint.lanes), lane)
    .filter(({ kind }) => kind !== 'evidence')
    .map(({ id, name }) => ({ value: id, label: name }))
  const remove = (moveTo: Id | null) => {
    closeDialog()
    accepted(perform(deleteLane, { id: lane, steps: moveTo === null ? 'delete' : { moveTo } }, []))
  }
  return (
    <DialogFrame title={t('editor.deleteLane.title', { name: going.name })} width={440}>
      <RemovalForm
        question={t('editor.deleteLane.question', { count })}
        move={t('editor.deleteLane.move')}
        moveText={t('editor.deleteLane.moveText')}
        to={t('editor.deleteLane.to')}
        places={places}
        remove={t('editor.deleteLane.delete', { count })}
        removeText={t('editor.deleteLane.deleteText')}
        confirm={t('editor.deleteLane.confirm')}
        onConfirm={remove}
      />
    </DialogFrame>
  )
}
