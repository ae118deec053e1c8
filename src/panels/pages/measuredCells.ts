import type { CellEditRequestEvent, CellKeyDownEvent, GridApi } from 'ag-grid-community'
import { accepted } from '#commands/tellRefusal.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import type { Words } from '#i18n/words.ts'
import { perform } from '#session/perform.ts'
import { tell } from '#session/session.ts'
import { fieldReading, problemText } from '../fields/fieldText.ts'
import { plainText } from '../fields/plainText.ts'
import { writeField } from '../fields/writeField.ts'
import { measuredColumnIds, measuredField, type MeasuredRow, measuredText } from './measurementTable.ts'

/** Keeps what was typed into a cell, or says why it cannot be kept. */
export function keepMeasured({ data, column, newValue }: CellEditRequestEvent<MeasuredRow>, t: Words): void {
  const field = measuredField(column.getColId())
  const typed = plainText(newValue)
  if (!field || typed === measuredText(data, field.key, t)) return
  const reading = fieldReading(field.as, typed, data.standard, t)
  if (!('problem' in reading)) {
    writeField({ table: 'measurements', ids: [data.id] }, field, reading.value)
    return
  }
  const words = { column: t(`inspector.fields.${field.label}`), text: typed }
  tell({
    tone: 'refusal',
    text: t('registers.refused', { ...words, problem: problemText(reading.problem, t) }),
  })
}

/** Deletes the rows that are selected, else the one that has the focus; the focus stays at its place. */
export function deleteMeasured({ api, data, rowIndex, column }: CellKeyDownEvent<MeasuredRow>): void {
  if (!data) return
  const selected = api.getSelectedRows()
  const rows = selected.includes(data) ? selected : [data]
  const refs = rows.map(({ id }) => ({ table: 'measurements' as const, id }))
  if (!accepted(perform(deleteSelected, { refs }))) return
  // The grid takes up the new rows in a later frame.
  requestAnimationFrame(() => {
    if (api.isDestroyed() || api.getDisplayedRowCount() === 0) return
    api.setFocusedCell(Math.min(rowIndex ?? 0, api.getDisplayedRowCount() - 1), column)
  })
}

/** The rows that are selected as a block for a spreadsheet, else the cell that has the focus; null where there is neither. */
export function measuredCopy(api: GridApi<MeasuredRow>, t: Words): string | null {
  const cell = api.getFocusedCell()
  const focused = cell && api.getDisplayedRowAtIndex(cell.rowIndex)?.data
  const selected = api.getSelectedNodes().toSorted((a, b) => (a.rowIndex ?? 0) - (b.rowIndex ?? 0))
  if (selected.length > 1)
    return selected
      .flatMap(({ data }) =>
        data ? [measuredColumnIds.map((id) => measuredText(data, id, t)).join('\t')] : [],
      )
      .join('\n')
  return focused ? measuredText(focused, cell.column.getColId(), t) : null
}
