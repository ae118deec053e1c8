import type { Id } from '#model/blueprint.ts'
import type { Edit } from './edit.ts'

/** Gives a step another name. */
export const renameStep: Edit<{ readonly id: Id; readonly name: string }> = {
  name: 'renameStep',
  changes: (now, { id, name }) => {
    const step = now.steps.get(id)
    if (!step) return { why: 'recordIsGone' }
    return step.name === name ? { why: 'nothingToDo' } : [{ table: 'steps', id, set: { name } }]
  },
}
