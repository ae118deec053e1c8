import { actionPriority } from '#analysis/actionPriority.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, FailPoint } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Checklist } from './checklist.ts'
import { columnsOf } from './columnsOf.ts'
import { byStep, whereOf } from './whereOf.ts'

const columns = [
  ['done', 'box'],
  ['lane', 'text'],
  ['step', 'text'],
  ['failure', 'text'],
  ['cause', 'text'],
  ['causeClass', 'text'],
  ['effect', 'text'],
  ['severity', 'number'],
  ['occurrence', 'number'],
  ['detection', 'number'],
  ['rpn', 'number'],
  ['priority', 'text'],
  ['failSafe', 'text'],
  ['recovery', 'text'],
  ['owner', 'text'],
  ['due', 'date'],
  ['status', 'text'],
] as const

function ratingCells({ rating }: FailPoint, words: Words) {
  if (!rating) return {}
  return { ...rating, rpn: rpn(rating), priority: words(`terms.actionPriority.${actionPriority(rating)}`) }
}

function failSafe({ prevention }: FailPoint, words: Words): string | undefined {
  return prevention && `${words(`terms.preventionKind.${prevention.kind}`)}: ${prevention.action}`
}

/** Every fail point with its rating, fail-safe and recovery, in the order of the steps. */
export function failPointsChecklist(blueprint: Blueprint, words: Words): Checklist {
  const records = byStep(blueprint, inOrder(blueprint.failPoints), ({ step }) => step)
  return {
    title: words('checklists.name.failPoints'),
    columns: columnsOf(columns, words),
    rows: records.map((record) => ({
      id: record.id,
      cells: {
        ...whereOf(blueprint, record.step, words),
        failure: record.failure,
        cause: record.cause,
        causeClass: record.causeClass && words(`terms.causeClass.${record.causeClass}`),
        effect: record.effect,
        ...ratingCells(record, words),
        failSafe: failSafe(record, words),
        recovery: record.recovery,
        owner: record.owner,
        due: record.due,
        status: words(`terms.failPointStatus.${record.status}`),
      },
    })),
  }
}
