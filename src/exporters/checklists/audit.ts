import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { failPointsByStep, standardsByStep, stepOfStandard } from '#analysis/quality/recordsByStep.ts'
import { limitText, standardText } from '#analysis/standardText.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint, FailPoint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { CheckKind } from '#model/workbookKeys.ts'
import type { Checklist, ChecklistRow } from './checklist.ts'
import { boxChoices } from './choicesOf.ts'
import { type ColumnPlan, columnsOf, data } from './columnsOf.ts'
import { whereOf } from './whereOf.ts'

const columns: readonly ColumnPlan[] = [
  ['lane', 'text'],
  ['step', 'text'],
  ['check', 'text'],
  ['target', 'text'],
  ['tolerated', 'text'],
  ['done', 'box', boxChoices],
  ['measured', 'text'],
  ['date', 'date'],
  ['initials', 'text'],
  ['unit', 'text', data],
  ['checkKind', 'text', data],
]

type Check = readonly [kind: CheckKind, says: string]

/** What an auditor looks for: the fail-safe and the controls that should work, else that the failure does not occur. */
function failPointChecks({ failure, prevention, controls }: FailPoint, words: Words): readonly Check[] {
  const checks: Check[] = []
  const add = (kind: Exclude<CheckKind, 'standard' | 'absent'>, what: string | undefined) => {
    if (what) checks.push([kind, words(`checklists.check.${kind}`, { what })])
  }
  add('failSafe', prevention?.action)
  add('prevention', controls?.prevention)
  add('detection', controls?.detection)
  return checks.length > 0 ? checks : [['absent', words('checklists.check.absent', { what: failure })]]
}

const standardCells = (record: RecordOf<'standards'>) => ({
  check: record.metric,
  target: standardText(record),
  tolerated: limitText(record) ?? undefined,
  unit: record.unit,
  checkKind: 'standard' satisfies CheckKind,
  id: record.id,
})

function rowsAt(
  where: ReturnType<typeof whereOf>,
  standards: readonly RecordOf<'standards'>[],
  failPoints: readonly RecordOf<'failPoints'>[],
  words: Words,
): ChecklistRow[] {
  return [
    ...standards.map((record) => ({ id: record.id, cells: { ...where, ...standardCells(record) } })),
    ...failPoints.flatMap((record) =>
      failPointChecks(record, words).map(([checkKind, check]) => ({
        id: record.id,
        cells: { ...where, check, checkKind, id: record.id },
      })),
    ),
  ]
}

/**
 * A sheet to take along: for each step what to check, the target and what is tolerated, a box to tick, and room for the measured
 * value, the date and the auditor's initials. Standards and fail points; the standards of the whole service stand at the end.
 * A fail point may give several rows: they share its id and differ in `checkKind`.
 */
export function auditChecklist(blueprint: Blueprint, words: Words): Checklist {
  const standards = standardsByStep(blueprint)
  const failPoints = failPointsByStep(blueprint)
  const rowsOf = (step: Id) =>
    rowsAt(whereOf(blueprint, step, words), standards.get(step) ?? [], failPoints.get(step) ?? [], words)
  const ofWhole = inOrder(blueprint.standards).filter((each) => stepOfStandard(blueprint, each) === undefined)
  return {
    title: words('checklists.name.audit'),
    columns: columnsOf(columns, words),
    rows: [
      ...readingOrder(blueprint).flatMap(({ id }) => rowsOf(id)),
      ...rowsAt(whereOf(blueprint, undefined, words), ofWhole, [], words),
    ],
  }
}
