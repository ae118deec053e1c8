import type { Id, RecordOf } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { orderAtEnd } from '#model/order.ts'
import type { StepKind } from '#model/vocabulary.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'
import { placeGroup } from './placeGroup.ts'
import { placeRefusal } from './placeRefusal.ts'
import { spreadOut } from './spreadOut.ts'
import { stepChanges } from './stepChanges.ts'
import { type ColumnTarget, isTarget, type RowTarget } from './target.ts'

/** Puts a new step into a cell, or between columns or rows. */
export const addStep: Edit<{
  readonly id: Id
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
  readonly name: string
  readonly kind: StepKind
}> = {
  name: 'addStep',
  changes: (now, { id, lane, phase, column, row, name, kind }) => {
    const refusal = placeRefusal(now, lane, phase)
    if (refusal) return refusal
    if (!areNew(now, [id]) || !isTarget(column) || !isTarget(row)) return { why: 'invalidValue' }
    const alone = { id, lane, moment: 0, row: 0, rowFromLead: 0 }
    const { blueprint, positions } = placeGroup(now, [alone], { phase, column, row })
    const at = positions.get(id)
    const inPhase = phase === null ? {} : { phase }
    const record: RecordOf<'steps'> = {
      id,
      name,
      lane,
      ...inPhase,
      kind,
      column: at?.column ?? 1,
      row: at?.row ?? 1,
      order: orderAtEnd(now.steps),
    }
    if (!fits('steps', record)) return { why: 'invalidValue' }
    return stepChanges(now, spreadOut(applied(blueprint, [{ table: 'steps', id, set: record }]), [id]))
  },
}
