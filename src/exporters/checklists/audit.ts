import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { limitText, standardText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, FailPoint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Checklist, ChecklistRow } from './checklist.ts'
import { columnsOf } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

const columns = [
  ['lane', 'text'],
  ['step', 'text'],
  ['check', 'text'],
  ['target', 'text'],
  ['tolerated', 'text'],
  ['done', 'box'],
  ['measured', 'text'],
  ['date', 'date'],
  ['initials', 'text'],
] as const

/** What an auditor looks for: the fail-safe and the controls that should work, else that the failure does not occur. */
function failPointChecks({ failure, prevention, controls }: FailPoint, words: Words): string[] {
  const checks = [
    prevention && words('checklists.check.failSafe', { what: prevention.action }),
    controls?.prevention && words('checklists.check.prevention', { what: controls.prevention }),
    controls?.detection && words('checklists.check.detection', { what: controls.detection }),
  ].flatMap((check) => (check ? [check] : []))
  return checks.length > 0 ? checks : [words('checklists.check.absent', { what: failure })]
}

function checksOf(blueprint: Blueprint, step: Id | undefined, words: Words): ChecklistRow[] {
  const where = whereOf(blueprint, step, words)
  const standards = inOrder(blueprint.standards).filter((each) => stepOfStandard(blueprint, each) === step)
  const failPoints = inOrder(blueprint.failPoints).filter((each) => each.step === step)
  const metric = (record: RecordOf<'standards'>): ChecklistRow => ({
    id: record.id,
    cells: {
      ...where,
      check: record.metric,
      target: standardText(record),
      tolerated: limitText(record) ?? undefined,
    },
  })
  return [
    ...standards.map(metric),
    ...failPoints.flatMap((record) =>
      failPointChecks(record, words).map((check) => ({ id: record.id, cells: { ...where, check } })),
    ),
  ]
}

/**
 * A sheet to take along: for each step what to check, the target and what is tolerated, a box to tick, and room for the measured
 * value, the date and the auditor's initials. Standards and fail points; the standards of the whole service stand at the end.
 */
export function auditChecklist(blueprint: Blueprint, words: Words): Checklist {
  const steps = [...readingOrder(blueprint).map(({ id }) => id), undefined]
  return {
    title: words('checklists.name.audit'),
    columns: columnsOf(columns, words),
    rows: steps.flatMap((step) => checksOf(blueprint, step, words)),
  }
}
