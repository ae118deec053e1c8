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
import type { Checklist } from './checklist.ts'
import { columnsOf } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const columns = [
  ['done', 'box'],
  ['lane', 'text'],
  ['step', 'text'],
  ['metric', 'text'],
  ['dimension', 'text'],
  ['basis', 'text'],
  ['target', 'text'],
  ['tolerated', 'text'],
  ['measured', 'text'],
  ['state', 'text'],
  ['statistic', 'text'],
  ['method', 'text'],
  ['frequency', 'text'],
  ['owner', 'text'],
  ['escalation', 'text'],
  ['targetValue', 'number', true],
  ['upperValue', 'number', true],
  ['limitValue', 'number', true],
  ['upperLimitValue', 'number', true],
  ['measuredValue', 'number', true],
] as const

function valueCells(blueprint: Blueprint, standard: RecordOf<'standards'>, words: Words) {
  const measurements = measurementsByStandard(blueprint.measurements).get(standard.id) ?? []
  return {
    target: standardText(standard),
    tolerated: limitText(standard) ?? undefined,
    measured: measuredText(standard, measurements) ?? undefined,
    state: words(`terms.standardState.${stateOf(standard, measurements)}`),
    targetValue: targetIsOpen(standard) ? undefined : standard.target,
    upperValue: standard.upper,
    limitValue: standard.limit,
    upperLimitValue: standard.upperLimit,
    measuredValue: statisticOf(standard, measurements) ?? undefined,
  }
}

const escalationWords = (words: Words) => ({
  duration: durationWords(words),
  level: (time: string, to: string) => words('terms.escalationLevel', { time, to }),
})

/** Every standard with its target, its limit and what was measured, in the order of the steps; those of the whole service at the end. */
export function standardsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const records = byStep(blueprint, inOrder(blueprint.standards), (record) =>
    stepOfStandard(blueprint, record),
  )
  return {
    title: words('checklists.name.standards'),
    columns: columnsOf(columns, words),
    rows: records.map((record) => ({
      id: record.id,
      cells: {
        ...whereOf(blueprint, stepOfStandard(blueprint, record), words),
        metric: record.metric,
        dimension: record.dimension && words(`terms.dimension.${record.dimension}`),
        basis: words(`terms.basis.${record.basis}`),
        ...valueCells(blueprint, record, words),
        statistic: words(`terms.statistic.${record.statistic ?? 'mean'}`),
        method: record.method,
        frequency: record.frequency,
        owner: record.owner,
        escalation: escalationText(record, escalationWords(words)) ?? undefined,
      },
    })),
  }
}
