import type { RegisterName } from '#session/sessionState.ts'
import { plainText } from '../fields/plainText.ts'
import { ratingOf } from '../fields/ratings.ts'
import { valueOf } from '../fields/written.ts'
import { type ColumnField, registerPlans } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'

/** The field behind a column; `undefined` for what is worked out. */
export const fieldOfColumn = (register: RegisterName, colId: string): ColumnField | undefined =>
  registerPlans[register].columns.flatMap((plan) =>
    'field' in plan && plan.field.key === colId ? [plan.field] : [],
  )[0]

/** What stands in a cell: half a rating waits outside the document. */
export function cellValue(
  row: (Pick<RegisterRow, 'unfinished'> & { readonly record: object }) | undefined,
  field: Pick<ColumnField, 'key' | 'as'>,
): unknown {
  if (!row) return undefined
  const part = ratingOf(field)
  const value = valueOf(row.record, field)
  if (part && value === undefined) return row.unfinished?.[part.name][part.part]
  if (field.as.is === 'yes') return value === true
  return field.as.is === 'choice' && value !== undefined ? plainText(value) : value
}
