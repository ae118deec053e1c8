import type { Blueprint, Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { addComplaint } from './addComplaint.ts'
import { addFailPoint } from './addFailPoint.ts'
import { addStandard } from './addStandard.ts'
import { addTouchpoint } from './addTouchpoint.ts'
import { type Edit, isRefusal, type Refusal } from './edit.ts'
import type { SetFieldsArgs } from './setFields.ts'
import { setFieldsOfMany } from './setFieldsOfMany.ts'

/**
 * A row that is to be made: its id, its step (null for a standard of the whole service, or a complaint about no step that is known)
 * and what it is called. A complaint is received at an ISO 8601 instant with offset.
 */
export type NewRow = { readonly id: Id; readonly step: Id | null; readonly name: string } & (
  | { readonly table: 'failPoints' | 'standards' | 'touchpoints' }
  | { readonly table: 'complaints'; readonly received: string }
)

/** Makes marks and complaints and writes fields of records, old and new, as one undo step: what a block from a spreadsheet asks for. */
export const pasteRows: Edit<{ readonly added: readonly NewRow[]; readonly all: readonly SetFieldsArgs[] }> =
  {
    name: 'paste',
    changes: (now, { added, all }) => {
      const changes: Change[] = []
      let after = now
      for (const row of added) {
        const outcome = adding(after, row)
        if (isRefusal(outcome)) return outcome
        changes.push(...outcome)
        after = applied(after, outcome)
      }
      const written = setFieldsOfMany.changes(after, { all })
      if (!isRefusal(written)) return [...changes, ...written]
      return written.why === 'nothingToDo' && changes.length > 0 ? changes : written
    },
  }

function adding(now: Blueprint, row: NewRow): readonly Change[] | Refusal {
  const { id, step, name } = row
  switch (row.table) {
    case 'standards':
      return addStandard.changes(now, { id, step, metric: name })
    case 'touchpoints':
      return addTouchpoint.changes(now, { id, step, evidence: name })
    case 'complaints':
      return addComplaint.changes(now, { id, step, description: name, received: row.received })
    case 'failPoints':
      return step === null ? { why: 'recordIsGone' } : addFailPoint.changes(now, { id, step, failure: name })
  }
}
