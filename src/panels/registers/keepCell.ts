import type { CellEditRequestEvent } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import { tell } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { fieldReading, fieldText, problemText } from '../fields/fieldText.ts'
import { plainText } from '../fields/plainText.ts'
import { ratingOf } from '../fields/ratings.ts'
import { rate, writeField } from '../fields/writeField.ts'
import { cellValue, fieldOfColumn } from './cellValue.ts'
import type { RegisterRow } from './registerRows.ts'
import { rowNow } from './rowNow.ts'

/** Keeps what was typed into a cell, or says why it cannot be kept. */
export function keepCell(register: RegisterName, event: CellEditRequestEvent<RegisterRow>, t: Words): void {
  const typed = event.newValue === false ? '' : plainText(event.newValue)
  keepTyped(register, event.data, event.column.getColId(), typed, t)
}

/** Keeps a text in a cell as if it were typed, or says why it cannot be kept; what is worked out is left alone. */
export function keepTyped(
  register: RegisterName,
  shown: RegisterRow,
  colId: string,
  typed: string,
  t: Words,
): void {
  const field = fieldOfColumn(register, colId)
  const row = rowNow(register, shown)
  if (!field || typed === fieldText(field.as, cellValue(row, field), row.record, t)) return
  const reading = fieldReading(field.as, typed, row.record, t)
  if ('problem' in reading) {
    const column = t(`inspector.fields.${field.label}`)
    const problem = problemText(reading.problem, t)
    tell({ tone: 'refusal', text: t('registers.refused', { column, text: typed, problem }) })
    return
  }
  const part = ratingOf(field)
  if (!part) writeField({ table: register, ids: [row.id] }, field, reading.value, reading.also)
  else rate(row.id, part.name, part.part, typeof reading.value === 'number' ? reading.value : undefined)
}
