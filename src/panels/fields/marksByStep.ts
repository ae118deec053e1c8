import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'

/** The tables whose records mark a step. */
export const markTables = ['failPoints', 'standards', 'touchpoints'] as const
export type MarkTable = (typeof markTables)[number]

/** Stands for the whole service where a standard has no step. */
export const wholeService = ''

const none: readonly Id[] = []
const indexes = new WeakMap<
  object,
  { readonly beside: object; readonly index: ReadonlyMap<Id, readonly Id[]> }
>()

/** The step that a mark belongs to; a standard of a touchpoint alone belongs to the touchpoint's step. */
export function stepOfMark(blueprint: Blueprint, mark: RecordOf<MarkTable>): Id {
  if (mark.step !== undefined) return mark.step
  const touchpoint = 'touchpoint' in mark && mark.touchpoint !== undefined ? mark.touchpoint : undefined
  return (touchpoint !== undefined && blueprint.touchpoints.get(touchpoint)?.step) || wholeService
}

/** The marks of one kind at a step, in their order. The same array comes back for the same tables. */
export function marksAt(blueprint: Blueprint, table: MarkTable, step: Id): readonly Id[] {
  const records = blueprint[table]
  const known = indexes.get(records)
  if (known?.beside === blueprint.touchpoints) return known.index.get(step) ?? none
  const index = new Map<Id, Id[]>()
  for (const mark of inOrder<RecordOf<MarkTable>>(records)) {
    const at = stepOfMark(blueprint, mark)
    const marks = index.get(at)
    if (marks) marks.push(mark.id)
    else index.set(at, [mark.id])
  }
  indexes.set(records, { beside: blueprint.touchpoints, index })
  return index.get(step) ?? none
}
