import { session } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { unfinishedRating } from '../fields/unfinishedRatings.ts'
import { recordOf } from '../fields/writeField.ts'
import type { RegisterRow } from './registerRows.ts'

/**
 * A row of a grid with what the document says of it now: the grid gets an edit a moment after the document, and who types fast
 * is faster than that.
 */
export function rowNow(register: RegisterName, row: RegisterRow): RegisterRow {
  const record = recordOf(session.getState().blueprint, register, row.id)
  if (!record) return row
  const unfinished = row.unfinished && {
    rating: unfinishedRating(row.id, 'rating'),
    expected: unfinishedRating(row.id, 'expected'),
    achieved: unfinishedRating(row.id, 'achieved'),
  }
  return { ...row, record, ...(unfinished ? { unfinished } : {}) }
}
