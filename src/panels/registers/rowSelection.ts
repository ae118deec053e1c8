import type { GridApi, SelectionChangedEvent } from 'ag-grid-community'
import type { Id } from '#model/blueprint.ts'
import type { Ref } from '#model/selection.ts'
import { look, select, session } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { wholeService } from '../fields/marksByStep.ts'
import type { RegisterRow } from './registerRows.ts'

const refOf = (register: RegisterName, row: RegisterRow): Ref => ({ table: register, id: row.id })

/** How a person selects rows; what the program selects is none of it. */
const byHand: readonly string[] = ['rowClicked', 'spaceKey', 'keyboardSelectAll']

/** Selects the records of rows that a person has selected; one alone is brought into view. */
export function selectRows(
  register: RegisterName,
  { source, api }: SelectionChangedEvent<RegisterRow>,
): void {
  if (byHand.includes(source)) show(register, api.getSelectedRows())
}

/** Selects the record of the row that has come to have the focus. */
export function selectRow(register: RegisterName, api: GridApi<RegisterRow>, id: Id): void {
  const row = api.isDestroyed() ? undefined : api.getRowNode(id)?.data
  const { selection } = session.getState()
  const alone = selection.length === 1 && selection[0]?.id === id
  if (row && !alone) show(register, [row])
}

/** Selects the rows from one to another, as they stand. */
export function selectRowsBetween(register: RegisterName, api: GridApi<RegisterRow>, from: Id, to: Id): void {
  const ends = [from, to].map((id) => api.getRowNode(id)?.rowIndex ?? null)
  const [a, b] = ends
  if (a === null || a === undefined || b === null || b === undefined) return
  const rows: RegisterRow[] = []
  for (let at = Math.min(a, b); at <= Math.max(a, b); at++) {
    const row = api.getDisplayedRowAtIndex(at)?.data
    if (row) rows.push(row)
  }
  show(register, rows)
}

function show(register: RegisterName, rows: readonly RegisterRow[]): void {
  select(rows.map((row) => refOf(register, row)))
  const [only] = rows
  if (rows.length !== 1 || !only || only.step === wholeService) return
  const ref: Ref = register === 'touchpoints' ? refOf(register, only) : { table: 'steps', id: only.step }
  look({ is: 'ref', ref })
}
