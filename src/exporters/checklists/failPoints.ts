import { actionPriority } from '#analysis/actionPriority.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, FailPoint, Rating } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { causeClasses, failPointStatuses, preventionKinds } from '#model/vocabulary.ts'
import type { Checklist } from './checklist.ts'
import { boxChoices, choicesOf } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const rate = { range: { whole: true, least: 1, most: 10 } } as const

const columns = (words: Words): readonly ColumnPlan[] => [
  ['done', 'box', boxChoices],
  ['lane', 'text'],
  ['step', 'text'],
  ['failure', 'text'],
  ['cause', 'text'],
  ['causeClass', 'text', choicesOf(causeClasses, (each) => words(`terms.causeClass.${each}`))],
  ['effect', 'text'],
  ['preventionToday', 'text', data],
  ['detectionToday', 'text', data],
  ['severity', 'number', rate],
  ['occurrence', 'number', rate],
  ['detection', 'number', rate],
  ['rpn', 'number'],
  ['priority', 'text'],
  ['failSafe', 'text', prose],
  [
    'preventionKind',
    'text',
    { ...data, ...choicesOf(preventionKinds, (each) => words(`terms.preventionKind.${each}`)) },
  ],
  ['preventionAction', 'text', data],
  ['expectedSeverity', 'number', { ...data, ...rate }],
  ['expectedOccurrence', 'number', { ...data, ...rate }],
  ['expectedDetection', 'number', { ...data, ...rate }],
  ['expectedRpn', 'number', data],
  ['takenAction', 'text', data],
  ['takenAt', 'date', data],
  ['achievedSeverity', 'number', { ...data, ...rate }],
  ['achievedOccurrence', 'number', { ...data, ...rate }],
  ['achievedDetection', 'number', { ...data, ...rate }],
  ['achievedRpn', 'number', data],
  ['recovery', 'text'],
  ['owner', 'text'],
  ['due', 'date'],
  ['status', 'text', choicesOf(failPointStatuses, (each) => words(`terms.failPointStatus.${each}`))],
]

function todayCells(rating: Rating | undefined, words: Words) {
  if (!rating) return {}
  const { severity, occurrence, detection } = rating
  const priority = words(`terms.actionPriority.${actionPriority(rating)}`)
  return { severity, occurrence, detection, rpn: rpn(rating), priority }
}

const expectedCells = (rating: Rating | undefined) =>
  rating && {
    expectedSeverity: rating.severity,
    expectedOccurrence: rating.occurrence,
    expectedDetection: rating.detection,
    expectedRpn: rpn(rating),
  }

const achievedCells = (rating: Rating | undefined) =>
  rating && {
    achievedSeverity: rating.severity,
    achievedOccurrence: rating.occurrence,
    achievedDetection: rating.detection,
    achievedRpn: rpn(rating),
  }

function preventionCells({ prevention }: FailPoint, words: Words) {
  if (!prevention) return {}
  const kind = words(`terms.preventionKind.${prevention.kind}`)
  return {
    failSafe: `${kind}: ${prevention.action}`,
    preventionKind: kind,
    preventionAction: prevention.action,
  }
}

const cellsOf = (record: FailPoint, words: Words) => ({
  failure: record.failure,
  cause: record.cause,
  causeClass: record.causeClass && words(`terms.causeClass.${record.causeClass}`),
  effect: record.effect,
  preventionToday: record.controls?.prevention,
  detectionToday: record.controls?.detection,
  ...todayCells(record.rating, words),
  ...preventionCells(record, words),
  ...expectedCells(record.expected),
  takenAction: record.taken?.action,
  takenAt: record.taken?.at,
  ...achievedCells(record.achieved),
  recovery: record.recovery,
  owner: record.owner,
  due: record.due,
  status: words(`terms.failPointStatus.${record.status}`),
  id: record.id,
})

/**
 * Every fail point with its rating, fail-safe and recovery, in the order of the steps. In spreadsheets also what is in place today,
 * what the fail-safe is expected to bring, and what was done and achieved.
 */
export function failPointsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const records = byStep(blueprint, inOrder(blueprint.failPoints), ({ step }) => step)
  return {
    title: words('checklists.name.failPoints'),
    columns: columnsOf(columns(words), words),
    rows: records.map((record) => ({
      id: record.id,
      cells: { ...whereOf(blueprint, record.step, words), ...cellsOf(record, words) },
    })),
  }
}
