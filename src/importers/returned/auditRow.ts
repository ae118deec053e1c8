import { parsedAmount } from '#model/amount.ts'
import type { Measurement } from '#model/blueprint.ts'
import { dateText, localOffset, parsedDate } from '#model/writtenDate.ts'
import type { ReturnedTable, ReturnedTableRow } from './returnedFile.ts'
import { changeTo, type Ground, problemRow, type RowReading } from './rowReading.ts'

const same = (name: string): RowReading => ({
  name,
  outcome: 'same',
  differences: [],
  problems: [],
  record: null,
})

/** The day or moment that a cell says; the usual day where it is empty. */
function dayIn(cell: string, usual: string): { at: string } | { problem: 'date' | 'either' } {
  if (cell === '') return { at: usual }
  const found = parsedDate(cell, null, localOffset)
  if (!found) return { problem: 'date' }
  return 'at' in found ? found : { problem: 'either' }
}

const sameMark = (a: Omit<Measurement, 'id'>, b: Omit<Measurement, 'id'>) =>
  a.standard === b.standard && a.value === b.value && a.at === b.at && a.source === b.source

/** A row of the audit sheet: what was measured of a standard becomes a measurement, once. */
export function auditRow(ground: Ground, table: ReturnedTable, row: ReturnedTableRow): RowReading {
  const name = ground.cell(table, row, 'check')
  const text = ground.cell(table, row, 'measured')
  const id = ground.cell(table, row, 'id')
  if (id === '') return name === '' ? same(name) : problemRow(name, [{ is: 'newCheck' }])
  const kind = ground.cell(table, row, 'checkKind')
  // Of a fail point it is ticked that its fail-safe works: that is seen, not measured.
  if (text === '' || (kind !== 'standard' && ground.blueprint.failPoints.has(id))) return same(name)
  const standard = ground.blueprint.standards.get(id)
  if (!standard) return problemRow(name, [{ is: 'gone', text: id }])
  const value = parsedAmount(text, standard) ?? parsedAmount(text, standard, ',')
  if (value === null) return problemRow(name, [{ is: 'value', text }])
  const dateCell = ground.cell(table, row, 'date')
  const day = dayIn(dateCell, ground.day)
  if ('problem' in day) {
    const column = ground.column('audit', 'date')?.heading ?? ''
    return problemRow(name, [{ is: day.problem, column, text: dateCell }])
  }
  const source = ground.cell(table, row, 'initials')
  return measured(ground, name, { standard: id, value, at: day.at, ...(source !== '' && { source }) }, text)
}

function measured(ground: Ground, name: string, fields: Omit<Measurement, 'id'>, text: string): RowReading {
  const isThere = [...ground.blueprint.measurements.values()].some((each) => sameMark(each, fields))
  const column = ground.column('audit', 'measured')?.heading ?? ''
  const after = `${text} (${[dateText(fields.at), fields.source].filter(Boolean).join(', ')})`
  const id = ground.newId()
  return {
    name,
    outcome: isThere ? 'already' : 'measured',
    differences: [{ column, before: '', after }],
    problems: [],
    record: isThere
      ? null
      : {
          table: 'measurements',
          id,
          isNew: true,
          change: (order) =>
            changeTo('measurements', id, { ...fields, ...(order !== undefined && { order }) }),
        },
  }
}
