import { accepted } from '#commands/tellRefusal.ts'
import { addFailPoint } from '#edits/addFailPoint.ts'
import { addStandard } from '#edits/addStandard.ts'
import { addTouchpoint } from '#edits/addTouchpoint.ts'
import type { EditName } from '#edits/editNames.ts'
import type { Refusal } from '#edits/edit.ts'
import type { Words } from '#i18n/words.ts'
import type { Id } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import type { Selection } from '#model/selection.ts'
import { perform } from '#session/perform.ts'
import { type MarkTable, wholeService } from './marksByStep.ts'

/** Adds a mark to a step, and selects it; `wholeService` in the place of a step makes a standard of the whole. */
export function addMark(table: MarkTable, step: Id, t: Words): boolean {
  const id = newId()
  return accepted(adding(table, id, step, newName(table, t), [{ table, id }]))
}

function adding(table: MarkTable, id: Id, step: Id, name: string, select: Selection): Refusal | null {
  switch (table) {
    case 'failPoints':
      return perform(addFailPoint, { id, step, failure: name }, select)
    case 'standards':
      return perform(addStandard, { id, step: step === wholeService ? null : step, metric: name }, select)
    case 'touchpoints':
      return perform(addTouchpoint, { id, step, evidence: name }, select)
  }
}

/** What a mark is called until somebody names it. */
export function newName(table: MarkTable, t: Words): string {
  switch (table) {
    case 'failPoints':
      return t('canvas.newFailPoint')
    case 'standards':
      return t('canvas.newStandard')
    case 'touchpoints':
      return t('canvas.newTouchpoint')
  }
}

/** The edit that makes a mark. */
export const addingEdit: Record<MarkTable, EditName> = {
  failPoints: 'addFailPoint',
  standards: 'addStandard',
  touchpoints: 'addTouchpoint',
}
