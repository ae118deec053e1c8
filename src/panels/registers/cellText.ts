import type { Column, GridApi } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { fieldText } from '../fields/fieldText.ts'
import { keepTyped } from './keepCell.ts'
import { cellValue, fieldOfColumn } from './cellValue.ts'
import { isWorked } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'
import { rowNow } from './rowNow.ts'
import { writeTabbed } from './tabbedText.ts'
import { workedText } from './workedText.ts'

type Api = GridApi<RegisterRow>

/** What a cell says, as it could be typed again. */
function cellText(register: RegisterName, row: RegisterRow, colId: string, t: Words): string {
  const field = fieldOfColumn(register, colId)
  if (field) {
    const value = cellValue(row, field)
    return field.as.is === 'yes' ? (value === true ? 'true' : '') : fieldText(field.as, value, row.record, t)
  }
  return isWorked(register, colId) ? workedText(colId, row, t) : ''
}

/** The rows that are selected, if they are several, else the cell that has the focus; null where there is neither. */
export function copiedText(api: Api, register: RegisterName, t: Words): string | null {
  const columns = api.getAllDisplayedColumns().map((column) => column.getColId())
  const rows = selectedInOrder(api)
  const textsOf = (row: RegisterRow, of: readonly string[]) => {
    const now = rowNow(register, row)
    return of.map((colId) => cellText(register, now, colId, t))
  }
  if (rows.length > 1) return writeTabbed(rows.map((row) => textsOf(row, columns)))
  const focused = focusedCell(api)
  return focused && writeTabbed([textsOf(focused.row, [focused.column.getColId()])])
}

/** The selected rows from top to bottom, without those that the filters hide. */
function selectedInOrder(api: Api): RegisterRow[] {
  return api
    .getSelectedNodes()
    .filter(({ displayed }) => displayed)
    .toSorted((a, b) => (a.rowIndex ?? 0) - (b.rowIndex ?? 0))
    .flatMap(({ data }) => (data ? [data] : []))
}

function focusedCell(api: Api): { readonly row: RegisterRow; readonly column: Column } | null {
  const cell = api.getFocusedCell()
  const row = cell && api.getDisplayedRowAtIndex(cell.rowIndex)?.data
  return cell && row ? { row, column: cell.column } : null
}

/** Empties the cell that has the focus, as if its text were deleted; one that may not be empty says so. */
export function clearCell(api: Api, register: RegisterName, t: Words): void {
  const focused = focusedCell(api)
  if (focused) keepTyped(register, focused.row, focused.column.getColId(), '', t)
}
