import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { measurementsByStandard } from '#analysis/marksOf.ts'
import { escalationText } from '#analysis/quality/escalationText.ts'
import { limitText, measuredText, standardText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { statisticOf } from '#analysis/statisticOf.ts'
import { durationWords } from '#i18n/durationWords.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { bases, comparators, measures, statistics } from '#model/vocabulary.ts'
import type { Checklist } from './checklist.ts'
import { boxChoices, choicesOf, dimensionChoices } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const share = { range: { least: 0, most: 1 } } as const

const columns = (words: Words): readonly ColumnPlan[] => [
  ['done', 'box', boxChoices],
  ['lane', 'text'],
  ['step', 'text'],
  ['touchpoint', 'text', data],
  ['metric', 'text'],
  ['dimension', 'text', dimensionChoices(words)],
  ['basis', 'text', choicesOf(bases, (each) => words(`terms.basis.${each}`))],
  ['target', 'text', prose],
  ['tolerated', 'text', prose],
  ['measured', 'text', prose],
  ['measure', 'text', { ...data, ...choicesOf(measures, (each) => words(`terms.measure.${each}`)) }],
  ['comparator', 'text', { ...data, ...choicesOf(comparators, (each) => words(`terms.comparator.${each}`)) }],
  ['targetValue', 'number', data],
  ['upperValue', 'number', data],
  ['limitValue', 'number', data],
  ['upperLimitValue', 'number', data],
  ['unit', 'text', data],
  ['requiredShare', 'number', { ...data, ...share }],
  ['measuredValue', 'number', data],
  ['state', 'text'],
  ['statistic', 'text', choicesOf(statistics, (each) => words(`terms.statistic.${each}`))],
  ['method', 'text'],
  ['frequency', 'text'],
  ['owner', 'text'],
  ['promised', 'number', data],
  ['escalation', 'text'],
]

function valueCells(blueprint: Blueprint, standard: RecordOf<'standards'>, words: Words) {
  const measurements = measurementsByStandard(blueprint.measurements).get(standard.id) ?? []
  return {
    target: standardText(standard),
    tolerated: limitText(standard) ?? undefined,
    measured: measuredText(standard, measurements) ?? undefined,
    measure: words(`terms.measure.${standard.measure}`),
    comparator: words(`terms.comparator.${standard.comparator}`),
    targetValue: targetIsOpen(standard) ? undefined : standard.target,
    upperValue: standard.upper,
    limitValue: standard.limit,
    upperLimitValue: standard.upperLimit,
    unit: standard.unit,
    requiredShare: standard.requiredShare,
    measuredValue: statisticOf(standard, measurements) ?? undefined,
    state: words(`terms.standardState.${stateOf(standard, measurements)}`),
    promised: standard.promised,
  }
}

const escalationWords = (words: Words) => ({
  duration: durationWords(words),
  level: (time: string, to: string) => words('terms.escalationLevel', { time, to }),
})

function cellsOf(blueprint: Blueprint, record: RecordOf<'standards'>, words: Words) {
  const touchpoint = record.touchpoint === undefined ? null : blueprint.touchpoints.get(record.touchpoint)
  return {
    ...whereOf(blueprint, stepOfStandard(blueprint, record), words),
    touchpoint: touchpoint?.evidence,
    metric: record.metric,
    dimension: record.dimension && words(`terms.dimension.${record.dimension}`),
    basis: words(`terms.basis.${record.basis}`),
    ...valueCells(blueprint, record, words),
    statistic: words(`terms.statistic.${record.statistic ?? 'mean'}`),
    method: record.method,
    frequency: record.frequency,
    owner: record.owner,
    escalation: escalationText(record, escalationWords(words)) ?? undefined,
    id: record.id,
  }
}

/** Every standard with its target, its limit and what was measured, in the order of the steps; those of the whole service at the end. */
export function standardsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const records = byStep(blueprint, inOrder(blueprint.standards), (record) =>
    stepOfStandard(blueprint, record),
  )
  return {
    title: words('checklists.name.standards'),
    columns: columnsOf(columns(words), words),
    rows: records.map((record) => ({ id: record.id, cells: cellsOf(blueprint, record, words) })),
  }
}
