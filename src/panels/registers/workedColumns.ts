import { handlingSteps } from '#analysis/complaints/handlingSteps.ts'
import type { Risk } from '#analysis/quality/risk.ts'
import type { Words } from '#i18n/words.ts'
import { attentionOf } from '../fields/attention.ts'
import { attentionCell, gainCell, priorityCell, rpnCell, stateCell } from './cells.ts'
import { byNumber, byText, type Column, numeric } from './columnKinds.ts'
import type { Worked } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'
import { workedText } from './workedText.ts'

/** A column that is worked out: nobody writes into it. */
export function workedColumn(name: Worked, t: Words): Column {
  switch (name) {
    case 'rpn':
      return riskColumn(name, (row) => riskOfRow(row))
    case 'expectedRpn':
      return riskColumn(name, (row) => row.standing?.expected)
    case 'achievedRpn':
      return riskColumn(name, (row) => row.standing?.achieved)
    case 'gain':
      return { ...numbers(name, (row) => row.standing?.gain), cellRenderer: gainCell }
    case 'expectedGain':
      return { ...numbers(name, (row) => row.standing?.expectedGain), cellRenderer: gainCell }
    case 'failPoints':
    case 'standards':
    case 'touchpoints':
    case 'complaints':
      return {
        ...numbers(name, (row) => row[name]),
        valueFormatter: ({ value }) => (typeof value === 'number' && value > 0 ? String(value) : ''),
      }
    case 'priority':
      return {
        ...texts(name, t),
        cellRenderer: priorityCell,
        comparator: (_a, _b, a, b) => urgency(a.data) - urgency(b.data),
      }
    case 'attention':
      return {
        ...texts(name, t),
        cellRenderer: attentionCell(t),
        comparator: (_a, _b, a, b) => pressing(a.data) - pressing(b.data),
      }
    case 'handling':
      return {
        ...texts(name, t),
        comparator: (_a, _b, a, b) => handlingPlace(a.data) - handlingPlace(b.data),
      }
    case 'timeToAcknowledge':
      return times(name, (row) => row.handled?.times.acknowledge, t)
    case 'timeToResolve':
      return times(name, (row) => row.handled?.times.resolve, t)
    case 'state':
      return { ...texts(name, t), cellRenderer: stateCell }
    default:
      return texts(name, t)
  }
}

const riskOfRow = ({ rpn, priority }: RegisterRow): Risk | null =>
  rpn !== undefined && priority ? { rpn, priority } : null

const texts = (name: Worked, t: Words): Column => ({
  colId: name,
  valueGetter: ({ data }) => workedText(name, data, t),
  comparator: byText,
  filter: 'agTextColumnFilter',
})

const numbers = (name: Worked, read: (row: RegisterRow) => number | null | undefined): Column => ({
  colId: name,
  ...numeric,
  valueGetter: ({ data }) => (data && read(data)) ?? undefined,
  comparator: byNumber,
  filter: 'agNumberColumnFilter',
})

/** A time, shown in people's units and sorted by its seconds. */
const times = (name: Worked, read: (row: RegisterRow) => number | null | undefined, t: Words): Column => ({
  ...numbers(name, read),
  valueFormatter: ({ data }) => workedText(name, data, t),
})

const handlingPlace = (row: RegisterRow | undefined) =>
  row?.handled?.next ? handlingSteps.indexOf(row.handled.next) : handlingSteps.length

const riskColumn = (name: Worked, risk: (row: RegisterRow) => Risk | null | undefined): Column => ({
  ...numbers(name, (row) => risk(row)?.rpn),
  cellRenderer: rpnCell(risk),
})

const urgency = (row: RegisterRow | undefined) =>
  row?.priority === undefined ? 0 : { low: 1, medium: 2, high: 3 }[row.priority]

const pressing = (row: RegisterRow | undefined) => attentionOf(row?.standing ?? row?.handled).length
