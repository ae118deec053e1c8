import type { CellEditRequestEvent } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import { tell } from '#session/session.ts'
import type { RegisterName } from '#session/sessionState.ts'
import { fieldReading, fieldText, problemText } from '../fields/fieldText.ts'
import { plainText } from '../fields/plainText.ts'
import { rate, ratingOf, writeField } from '../fields/writeField.ts'
import { cellValue, fieldOfColumn } from './registerColumns.ts'
import type { RegisterRow } from './registerRows.ts'

/** Keeps what was typed into a cell, or says why it cannot be kept. */
export function keepCell(register: RegisterName, event: CellEditRequestEvent<RegisterRow>, t: Words): void {
  const { data: row } = event
  const field = fieldOfColumn(register, event.column.getColId())
  if (!field) return
  const typed = typedText(event.newValue)
  if (typed === fieldText(field.as, cellValue(row, field), row.record, t)) return
  const reading = fieldReading(field.as, typed, row.record, t)
  if ('problem' in reading) {
    const column = t(`inspector.fields.${field.label}`)
    const problem = problemText(reading.problem, t)
    tell({ tone: 'refusal', text: t('registers.refused', { column, text: typed, problem }) })
    return
  }
  const part = ratingOf(field)
  if (!part) writeField({ table: register, ids: [row.id] }, field, reading.value)
  else rate(row.id, part.name, part.part, typeof reading.value === 'number' ? reading.value : undefined)
}

function typedText(value: unknown): string {
  if (value === false) return ''
  return plainText(value)
}
