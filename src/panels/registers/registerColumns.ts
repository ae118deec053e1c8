import type {
  ColDef,
  SuppressKeyboardEventParams,
  ValueFormatterParams,
  ValueGetterParams,
} from 'ag-grid-community'
import type { Words } from '#i18n/words.ts'
import type { RegisterName } from '#session/sessionState.ts'
import type { FieldKind } from '../fields/field.ts'
import { fieldText } from '../fields/fieldText.ts'
import { plainText } from '../fields/plainText.ts'
import { wholeService } from '../fields/marksByStep.ts'
import { ratingOf } from '../fields/writeField.ts'
import { valueOf } from '../fields/written.ts'
import type { PickerOption } from '../inspector/controls/Picker.tsx'
import { PriorityCell, RpnCell, StateCell } from './cells.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { type ColumnField, type ColumnPlan, registerPlans, type Worked } from './registerPlans.ts'
import type { RegisterRow } from './registerRows.ts'

type Column = ColDef<RegisterRow, unknown>

/** The field behind a column; `undefined` for what is worked out. */
export const fieldOfColumn = (register: RegisterName, colId: string): ColumnField | undefined =>
  registerPlans[register].columns.flatMap((plan) =>
    'field' in plan && plan.field.key === colId ? [plan.field] : [],
  )[0]

/** The columns of a register, in the words of `t`. */
export const registerColumns = (register: RegisterName, t: Words): Column[] =>
  registerPlans[register].columns.map((plan, at) => ({
    ...base(plan, t),
    ...('field' in plan ? fieldColumn(plan.field, t) : workedColumn(plan.worked, t)),
    ...(at === 0 ? { pinned: 'left', lockPinned: true } : {}),
  }))

function base(plan: ColumnPlan, t: Words): Column {
  const label = 'field' in plan ? t(`inspector.fields.${plan.field.label}`) : ''
  const name = plan.head === null ? label : t(`registers.columns.${plan.head}`)
  return {
    headerName: name,
    headerTooltip: label === '' ? name : label,
    width: plan.width,
    suppressKeyboardEvent: isNotForGrid,
  }
}

/** Enter that ends a composition is no Enter; Delete deletes the row, which the grid does not know. */
function isNotForGrid({ event, editing }: SuppressKeyboardEventParams<RegisterRow, unknown>): boolean {
  return event.isComposing || event.keyCode === 229 || (event.key === 'Delete' && !editing)
}

/** What stands in a cell: half a rating waits outside the document. */
export function cellValue(row: RegisterRow | undefined, field: ColumnField): unknown {
  if (!row) return undefined
  const part = ratingOf(field)
  const value = valueOf(row.record, field)
  if (part && value === undefined) return row.unfinished?.[part.part]
  if (field.as.is === 'yes') return value === true
  return field.as.is === 'choice' && value !== undefined ? plainText(value) : value
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

const numeric: Column = { headerClass: 'ag-right-aligned-header', cellClass: 'ag-right-aligned-cell' }

function comparing(field: ColumnField): Column {
  if (isNumeric(field)) return { ...numeric, comparator: byNumber }
  const { as } = field
  if (as.is === 'choice') {
    const place = (value: unknown) => (typeof value === 'string' ? as.choice.values.indexOf(value) : -1)
    return { comparator: (a, b) => place(a) - place(b) }
  }
  return { comparator: byText }
}

const byNumber = (a: unknown, b: unknown) => numberOf(a) - numberOf(b)
const numberOf = (value: unknown) => (typeof value === 'number' ? value : Number.NEGATIVE_INFINITY)
const collator = new Intl.Collator(undefined, { numeric: true })
const byText = (a: unknown, b: unknown) => collator.compare(plainText(a), plainText(b))

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
      return {
        cellEditor: ChoiceEditor,
        cellEditorPopup: true,
        cellEditorParams: { options: optionsOf(as, t), label: t(`inspector.fields.${field.label}`) },
      }
    case 'rate':
      return { cellEditor: 'agNumberCellEditor', cellEditorParams: { step: 1 } }
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

function workedColumn(name: Worked, t: Words): Column {
  const text: Column = {
    colId: name,
    valueGetter: ({ data }) => workedText(name, data, t),
    comparator: byText,
    filter: 'agTextColumnFilter',
  }
  const number: Column = {
    colId: name,
    ...numeric,
    valueGetter: ({ data }) => data?.[name],
    comparator: byNumber,
    filter: 'agNumberColumnFilter',
  }
  switch (name) {
    case 'rpn':
      return { ...number, cellRenderer: RpnCell }
    case 'failPoints':
    case 'standards':
    case 'touchpoints':
      return {
        ...number,
        valueFormatter: ({ value }) => (typeof value === 'number' && value > 0 ? String(value) : ''),
      }
    case 'priority':
      return {
        ...text,
        cellRenderer: PriorityCell,
        comparator: (_a, _b, a, b) => urgency(a.data) - urgency(b.data),
      }
    case 'state':
      return { ...text, cellRenderer: StateCell }
    default:
      return text
  }
}

const urgency = (row: RegisterRow | undefined) =>
  row?.priority === undefined ? 0 : { low: 1, medium: 2, high: 3 }[row.priority]

function workedText(name: Worked, row: RegisterRow | undefined, t: Words): string {
  if (!row) return ''
  if (name === 'priority') return row.priority ? t(`terms.actionPriority.${row.priority}`) : ''
  if (name === 'state') return row.state ? t(`terms.standardState.${row.state}`) : ''
  if (name === 'stepName' && row.step === wholeService) return t('registers.wholeService')
  return String(row[name] ?? '')
}
