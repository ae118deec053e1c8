import { importComplaints } from '#edits/importComplaints.ts'
import { wordsIn } from '#i18n/words.ts'
import {
  type ComplaintPlan,
  type ComplaintRole,
  complaintRoles,
  guessedComplaintPlan,
  withComplaintColumns,
} from '#importers/complaints/complaintColumns.ts'
import { type ComplaintRow, complaintRows, type NewComplaint } from '#importers/complaints/complaintRows.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { inOrder } from '#model/order.ts'
import { localOffset } from '#model/writtenDate.ts'
import { perform } from '#session/perform.ts'
import { session } from '#session/session.ts'
import type { ImportTable } from './importTable.ts'
import { accepted } from './tellRefusal.ts'
import { tellUndoable } from './tellUndoable.ts'

export type ComplaintTablePlan = ComplaintPlan
export type ComplaintColumn = ComplaintRole
export type ComplaintTableRow = ComplaintRow

/** What a column may hold. */
export const complaintColumns: readonly ComplaintColumn[] = complaintRoles

/** How a table is read, as far as it tells by itself. */
export const complaintPlanOf = (table: ImportTable): ComplaintTablePlan => guessedComplaintPlan(table)

/** The plan once a person has said what the columns hold, and whether the first row names them. */
export const replannedComplaints = (
  said: Pick<ComplaintTablePlan, 'heading' | 'columns'>,
  table: ImportTable,
): ComplaintTablePlan => withComplaintColumns(said, table)

/** The rows of a table as complaints, with what is not understood in them. */
export const complaintsIn = (
  blueprint: Blueprint,
  table: ImportTable,
  plan: ComplaintTablePlan,
): ComplaintTableRow[] =>
  complaintRows(table, plan, {
    steps: inOrder(blueprint.steps),
    failPoints: inOrder(blueprint.failPoints).map(({ id, failure }) => ({ id, name: failure })),
    standards: inOrder(blueprint.standards).map(({ id, metric }) => ({ id, name: metric })),
    there: inOrder(blueprint.complaints),
    offsetOf: localOffset,
  })

/** Adds complaints, one undo step, and tells how many. */
export function keepComplaints(all: readonly NewComplaint[]): boolean {
  const records = all.map((complaint) => ({ id: newId(), ...complaint }))
  if (!accepted(perform(importComplaints, { all: records }))) return false
  const t = wordsIn(session.getState().language)
  tellUndoable(t('complaints.added', { count: all.length }), importComplaints.name)
  return true
}
