import type { CellFocusedEvent, SelectionChangedEvent } from 'ag-grid-community'
import type { Ref } from '#model/selection.ts'
import { look, select, session } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { wholeService } from '../fields/marksByStep.ts'
import type { RegisterRow } from './registerRows.ts'

const refOf = (register: RegisterName, row: RegisterRow): Ref => ({ table: register, id: row.id })

/** Selects the records of rows that a person has selected; one alone is brought into view. */
export function selectRows(
  register: RegisterName,
  { source, api }: SelectionChangedEvent<RegisterRow>,
): void {
  if (source !== 'rowClicked' && source !== 'spaceKey') return
  show(register, api.getSelectedRows())
}

/** Selects the record of the row that has come to have the focus. */
export function selectRow(register: RegisterName, event: CellFocusedEvent<RegisterRow>): void {
  const { rowIndex, api } = event
  const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
  if (row && !(session.getState().selection[0]?.id === row.id)) show(register, [row])
}

function show(register: RegisterName, rows: readonly RegisterRow[]): void {
  select(rows.map((row) => refOf(register, row)))
  const [only] = rows
  if (rows.length !== 1 || !only || only.step === wholeService) return
  const ref: Ref = register === 'touchpoints' ? refOf(register, only) : { table: 'steps', id: only.step }
  look({ is: 'ref', ref })
}
