import { accepted } from '#commands/tellRefusal.ts'
import { addComplaint } from '#edits/addComplaint.ts'
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
import { instantAt } from './instantText.ts'
import { type MarkTable, wholeService } from './marksByStep.ts'

/** What can be added to a step, or to the whole service. */
export type AddedTable = MarkTable | 'complaints'

/**
 * Adds a mark to a step, or a complaint received now, and selects it; `wholeService` in the place of a step makes a standard of the
 * whole, or a complaint about no step that is known.
 */
export function addMark(table: AddedTable, step: Id, t: Words): boolean {
  const id = newId()
  return accepted(adding(table, id, step, newName(table, t), [{ table, id }]))
}

function adding(table: AddedTable, id: Id, step: Id, name: string, select: Selection): Refusal | null {
  switch (table) {
    case 'failPoints':
      return perform(addFailPoint, { id, step, failure: name }, select)
    case 'standards':
      return perform(addStandard, { id, step: step === wholeService ? null : step, metric: name }, select)
    case 'touchpoints':
      return perform(addTouchpoint, { id, step, evidence: name }, select)
    case 'complaints':
      return perform(
        addComplaint,
        {
          id,
          step: step === wholeService ? null : step,
          description: name,
          received: instantAt(Date.now()),
        },
        select,
      )
  }
}

/** What a mark is called until somebody names it. */
export function newName(table: AddedTable, t: Words): string {
  switch (table) {
    case 'failPoints':
      return t('canvas.newFailPoint')
    case 'standards':
      return t('canvas.newStandard')
    case 'touchpoints':
      return t('canvas.newTouchpoint')
    case 'complaints':
      return t('registers.newComplaint')
  }
}

/** The edit that makes a mark. */
export const addingEdit: Record<AddedTable, EditName> = {
  failPoints: 'addFailPoint',
  standards: 'addStandard',
  touchpoints: 'addTouchpoint',
  complaints: 'addComplaint',
}
