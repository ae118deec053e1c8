import { stepOfComplaint } from '#analysis/complaints/stepOfComplaint.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Ref, Selection } from '#model/selection.ts'
import { look, select, session } from '#session/session.ts'
import { markTables, stepOfMark, wholeService } from '../fields/marksByStep.ts'

/** Where a record is seen on the canvas: itself, or the step that it marks; null where it is drawn nowhere. */
function seenAt(blueprint: Blueprint, ref: Ref): Ref | null {
  if (ref.table === 'complaints') {
    const complaint = blueprint.complaints.get(ref.id)
    const at = complaint && stepOfComplaint(blueprint, complaint)
    return at === undefined ? null : { table: 'steps', id: at }
  }
  const table = markTables.find((each) => each === ref.table)
  if (table === undefined || table === 'touchpoints') return ref
  const mark = blueprint[table].get(ref.id)
  const step = mark ? stepOfMark(blueprint, mark) : wholeService
  return step === wholeService ? null : { table: 'steps', id: step }
}

/** Selects records and brings the first that is drawn into view. */
export function goTo(refs: Selection): void {
  const { blueprint } = session.getState()
  if (!blueprint) return
  select(refs)
  const place = refs.map((ref) => seenAt(blueprint, ref)).find((each) => each !== null)
  if (place) look({ is: 'ref', ref: place })
}
