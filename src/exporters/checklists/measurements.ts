import { measurementsByStandard } from '#analysis/marksOf.ts'
import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { stateOf } from '#analysis/stateOf.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { dateText } from '#model/writtenDate.ts'
import type { Checklist } from './checklist.ts'
import { type ColumnPlan, columnsOf, data } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const columns: readonly ColumnPlan[] = [
  ['lane', 'text', data],
  ['standard', 'text'],
  ['step', 'text'],
  ['value', 'number'],
  ['unit', 'text'],
  ['at', 'date'],
  ['sample', 'number', { range: { whole: true, least: 1 } }],
  ['source', 'text'],
  ['state', 'text'],
  ['standardId', 'text', data],
]

/** Every measurement with the standard it was taken against, in the order of the steps; the state is that of the one value. */
export function measurementsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const measured = measurementsByStandard(blueprint.measurements)
  const rowsOf = (standard: RecordOf<'standards'>) => {
    const where = whereOf(blueprint, stepOfStandard(blueprint, standard), words)
    return (measured.get(standard.id) ?? []).map((record) => ({
      id: record.id,
      cells: {
        ...where,
        standard: standard.metric,
        value: record.value,
        unit: standard.unit,
        at: dateText(record.at),
        sample: record.sample,
        source: record.source,
        state: words(`terms.standardState.${stateOf(standard, [record])}`),
        standardId: standard.id,
        id: record.id,
      },
    }))
  }
  const standards = byStep(blueprint, inOrder(blueprint.standards), (each) => stepOfStandard(blueprint, each))
  return {
    title: words('checklists.name.measurements'),
    columns: columnsOf(columns, words),
    rows: standards.flatMap(rowsOf),
  }
}
