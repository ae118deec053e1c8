import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Checklist } from './checklist.ts'
import { boxChoices, channelChoices, dimensionChoices, levelChoices, yesChoice } from './choicesOf.ts'
import { type ColumnPlan, columnsOf } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const columns = (words: Words): readonly ColumnPlan[] => [
  ['done', 'box', boxChoices],
  ['phase', 'text'],
  ['lane', 'text'],
  ['step', 'text'],
  ['evidence', 'text'],
  ['channel', 'text', channelChoices(words)],
  ['momentOfTruth', 'text', yesChoice(words)],
  ['dimensions', 'text', { ...dimensionChoices(words), several: true }],
  ['level', 'text', levelChoices(words)],
  ['wantedLevel', 'text', levelChoices(words)],
  ['note', 'text'],
]

/** Every piece of evidence that the customer can see, in the order of the steps. */
export function touchpointsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const records = byStep(blueprint, inOrder(blueprint.touchpoints), ({ step }) => step)
  return {
    title: words('checklists.name.touchpoints'),
    columns: columnsOf(columns(words), words),
    rows: records.map((record) => ({
      id: record.id,
      cells: {
        ...whereOf(blueprint, record.step, words),
        evidence: record.evidence,
        channel: record.channel && words(`terms.channel.${record.channel}`),
        momentOfTruth: record.momentOfTruth && words('checklists.yes'),
        dimensions: record.dimensions?.map((each) => words(`terms.dimension.${each}`)).join(', '),
        level: record.level && words(`terms.serviceLevel.${record.level}`),
        wantedLevel: record.wantedLevel && words(`terms.serviceLevel.${record.wantedLevel}`),
        note: record.note,
        id: record.id,
      },
    })),
  }
}
