import type { SuppressKeyboardEventParams, ValueFormatterParams, ValueGetterParams } from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import type { FieldKind } from '../fields/field.ts'
import { fieldText } from '../fields/fieldText.ts'
import { plainText } from '../fields/plainText.ts'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import { cellValue } from './cellValue.ts'
import { byInstant, byNumber, byText, type Column, numeric } from './columnKinds.ts'
import { choiceEditor, rateEditor } from './columnEditors.tsx'
import { type ColumnField, type ColumnPlan, registerPlans, type Worked } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'
import { workedColumn } from './workedColumns.ts'

/** The columns of a register, in the words of `t`. */
export const registerColumns = (register: RegisterName, t: Words): Column[] =>
  registerPlans[register].columns.map((plan, at) => ({
    ...base(plan, t),
    ...('field' in plan ? fieldColumn(plan.field, t) : workedColumn(plan.worked, t)),
    ...(at === 0 ? { pinned: 'left', lockPinned: true } : {}),
  }))

const base = (plan: ColumnPlan, t: Words): Column => ({
  headerName: plan.head === null ? meaningOf(plan, t) : t(`registers.columns.${plan.head}`),
  width: plan.width,
  suppressKeyboardEvent: isNotForGrid,
})

const meaningOf = (plan: ColumnPlan, t: Words) =>
  'field' in plan ? t(`inspector.fields.${plan.field.label}`) : hintOf(plan.worked, t)

/** What the head of a column means, at more length than it has room for. */
export function columnHint(register: RegisterName, colId: string, t: Words): string {
  const plan = registerPlans[register].columns.find(
    (each) => ('field' in each ? each.field.key : each.worked) === colId,
  )
  if (!plan) return ''
  return meaningOf(plan, t) || (plan.head === null ? '' : t(`registers.columns.${plan.head}`))
}

/** What the short head of a worked-out column means; empty where it says so itself. */
function hintOf(name: Worked, t: Words): string {
  switch (name) {
    case 'rpn':
    case 'priority':
    case 'attention':
    case 'expectedRpn':
    case 'expectedGain':
    case 'achievedRpn':
    case 'gain':
    case 'handling':
    case 'pastLimit':
    case 'timeToAcknowledge':
    case 'timeToResolve':
      return t(`registers.columnHints.${name}`)
    default:
      return ''
  }
}

/** Enter that ends a composition is no Enter; Delete deletes the row and Backspace clears the cell, which the grid does not know. */
function isNotForGrid({ event, editing }: SuppressKeyboardEventParams<RegisterRow, unknown>): boolean {
  const isOurs = event.key === 'Delete' || event.key === 'Backspace'
  return event.isComposing || event.keyCode === 229 || (isOurs && !editing)
}

function fieldColumn(field: ColumnField, t: Words): Column {
  const shown = (row: RegisterRow | undefined | null, value: unknown) =>
    value === '' ? '–' : fieldText(field.as, value, row?.record, t)
  const failSafe = (row: RegisterRow | undefined, value: unknown) => withFailSafeKind(row, value, t)
  return {
    colId: field.key,
    valueGetter: ({ data }: ValueGetterParams<RegisterRow>) => cellValue(data, field),
    valueFormatter: ({ data, value }: ValueFormatterParams<RegisterRow, unknown>) =>
      field.key === 'prevention.action' ? failSafe(data, value) : shown(data, value),
    editable: true,
    ...comparing(field),
    ...filtering(field, t),
    ...editing(field, t),
  }
}

/** "Task · search by phone": a fail-safe reads with its kind before it. */
function withFailSafeKind(row: RegisterRow | undefined, value: unknown, t: Words): string {
  const prevention = row && 'failure' in row.record ? row.record.prevention : undefined
  if (!prevention) return typeof value === 'string' ? value : ''
  const kind = t(`terms.preventionKind.${prevention.kind}`)
  return t('registers.failSafeWithKind', { kind, action: prevention.action })
}

const isNumeric = ({ as }: ColumnField) =>
  as.is === 'rate' || as.is === 'amount' || as.is === 'number' || as.is === 'share' || as.is === 'duration'

function comparing(field: ColumnField): Column {
  if (isNumeric(field)) return { ...numeric, comparator: byNumber }
  const { as } = field
  if (as.is === 'choice') {
    const place = (value: unknown) => (typeof value === 'string' ? as.choice.values.indexOf(value) : -1)
    return { comparator: (a, b) => place(a) - place(b) }
  }
  return { comparator: as.is === 'instant' ? byInstant : byText }
}

function filtering(field: ColumnField, t: Words): Column {
  if (isNumeric(field)) return { filter: 'agNumberColumnFilter' }
  const words = ({ data }: ValueGetterParams<RegisterRow>) =>
    fieldText(field.as, cellValue(data, field), data?.record, t)
  return { filter: 'agTextColumnFilter', filterValueGetter: words }
}

function editing(field: ColumnField, t: Words): Column {
  const { as } = field
  switch (as.is) {
    case 'choice':
      return { cellEditor: choiceEditor(() => optionsOf(as, t), t(`inspector.fields.${field.label}`)) }
    case 'rate':
      return { cellEditor: rateEditor(field, t) }
    case 'day':
      return { cellEditor: 'agDateStringCellEditor' }
    case 'yes':
      return { cellRenderer: 'agCheckboxCellRenderer', cellEditor: 'agCheckboxCellEditor' }
    case 'text':
      return as.long
        ? { cellEditorSelector: ({ value }) => (plainText(value).includes('\n') ? longEditor : textEditor) }
        : textEditor.alone
    default:
      return {
        cellEditor: 'agTextCellEditor',
        // What is typed over is what is shown: "2 min 30 s", "80 %".
        cellEditorParams: ({ data, value }: { data: RegisterRow; value: unknown }) => ({
          useFormatter: true,
          formatValue: () => fieldText(as, value, data.record, t),
        }),
      }
  }
}

function optionsOf({ choice, needed }: Extract<FieldKind, { is: 'choice' }>, t: Words): PickerOption[] {
  const options = choice.values.map((value) => ({ value, word: choice.wordOf(t, value) }))
  return needed ? options : [{ value: '', word: t('inspector.none') }, ...options]
}

const textEditor = { component: 'agTextCellEditor', alone: { cellEditor: 'agTextCellEditor' } }
/** A text of several lines is edited where its lines can be seen. */
const longEditor = {
  component: 'agLargeTextCellEditor',
  popup: true,
  params: { rows: 5, cols: 44, maxLength: 10_000 },
}
