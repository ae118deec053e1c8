import type { ColDef, ValueFormatterParams } from 'ag-grid-community'
import { valueText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id, Measurement, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { dateText } from '#model/writtenDate.ts'
import type { Field } from '../fields/field.ts'
import { fieldText } from '../fields/fieldText.ts'
import { measuredAt, measuredValue, sample, source } from '../fields/measurementFields.ts'
import { latestFirst } from '../fields/measurementsOf.ts'
import { plainText } from '../fields/plainText.ts'
import { standardPlace } from '../fields/standardTitle.ts'
import { valueOf } from '../fields/written.ts'

/** One measurement, and the standard that it belongs to. */
export interface MeasuredRow {
  readonly id: Id
  readonly record: RecordOf<'measurements'>
  readonly standard: RecordOf<'standards'>
  readonly metric: string
  readonly step: string
}

/** The measurements of all standards, or of one, the latest first. */
export function measuredRows(blueprint: Blueprint, only: Id | null, t: Words): MeasuredRow[] {
  const records = inOrder(blueprint.measurements).filter((each) => only === null || each.standard === only)
  return latestFirst(records).flatMap((record) => {
    const standard = blueprint.standards.get(record.standard)
    if (!standard) return []
    const metric = standard.metric.trim() || t('inspector.unnamed')
    return [{ id: record.id, record, standard, metric, step: standardPlace(blueprint, standard, t) }]
  })
}

const fields = [measuredValue, measuredAt, sample, source] as const

/** The field behind a column; undefined for what is not edited here. */
export const measuredField = (colId: string): (typeof fields)[number] | undefined =>
  fields.find(({ key }) => key === colId)

/** What stands in a cell, as it is typed and copied. */
export function measuredText(row: MeasuredRow, colId: string, t: Words): string {
  const field = measuredField(colId)
  if (field) return fieldText(field.as, valueOf(row.record, field), row.standard, t)
  return colId === 'metric' ? row.metric : row.step
}

/** The ids of the columns, in their order. */
export const measuredColumnIds = ['metric', 'step', ...fields.map(({ key }) => key)]

const right: ColDef<MeasuredRow> = {
  headerClass: 'ag-right-aligned-header',
  cellClass: 'ag-right-aligned-cell',
  filter: 'agNumberColumnFilter',
}

/** The columns of the table, in the words of `t`. Widths in px. */
export function measuredColumns(t: Words): ColDef<MeasuredRow>[] {
  const worked = (colId: 'metric' | 'step', name: string, width: number): ColDef<MeasuredRow> => ({
    colId,
    headerName: name,
    width,
    valueGetter: ({ data }) => data?.[colId] ?? '',
    filter: 'agTextColumnFilter',
  })
  const edited = (
    field: (typeof fields)[number],
    width: number,
    more: ColDef<MeasuredRow> = {},
  ): ColDef<MeasuredRow> => ({
    colId: field.key,
    headerName: t(`inspector.fields.${field.label}`),
    width,
    valueGetter: ({ data }) => data && valueOf(data.record, field),
    valueFormatter: (params) => shownText(params, field, t),
    editable: true,
    cellEditor: 'agTextCellEditor',
    // What is typed over is the plain value, without the unit that every row would repeat.
    cellEditorParams: ({ data }: { readonly data: MeasuredRow }) => ({
      useFormatter: true,
      formatValue: () => measuredText(data, field.key, t),
    }),
    ...more,
  })
  return [
    worked('metric', t('measurements.page.standard'), 230),
    worked('step', t('measurements.page.step'), 190),
    edited(measuredValue, 120, right),
    edited(measuredAt, 160, { filter: 'agTextColumnFilter', comparator: byTime }),
    edited(sample, 100, right),
    edited(source, 220, { filter: 'agTextColumnFilter' }),
  ]
}

const byTime = (a: unknown, b: unknown) => Date.parse(plainText(a)) - Date.parse(plainText(b))

function shownText(
  { data, value }: ValueFormatterParams<MeasuredRow, unknown>,
  field: Field<Measurement>,
  t: Words,
): string {
  if (!data || value === undefined) return ''
  if (field.key === 'value' && typeof value === 'number') return valueText(data.standard, value, 6)
  return field.key === 'at' ? dateText(plainText(value)) : measuredText(data, field.key, t)
}
