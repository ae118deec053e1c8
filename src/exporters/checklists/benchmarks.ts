import type { Words } from '#i18n/words.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import { comparedDimensions } from '../measurement/comparedDimensions.ts'
import { type ComparedRow, comparedStandards } from '../measurement/comparedStandards.ts'
import { rounded } from '../measurement/measuredText.ts'
import type { Checklist, ChecklistRow } from './checklist.ts'
import { type ColumnPlan, columnsOf, data, prose } from './columnsOf.ts'

const columns: readonly ColumnPlan[] = [
  ['compared', 'text'],
  ['comparedIn', 'text'],
  ['own', 'text', prose],
  ['ownValue', 'number', data],
  ['target', 'text'],
  ['rival', 'text'],
  ['rivalText', 'text', prose],
  ['rivalValue', 'number', data],
  ['toBest', 'text'],
  ['index', 'number'],
]

/** A row for each competitor, so that a spreadsheet can sort and pivot it. */
function rowsOf(row: ComparedRow, own: number | null, id: Id): ChecklistRow[] {
  const index = Number(row.index)
  return row.rivals.map(({ who, value, text }, i) => ({
    id,
    cells: {
      compared: row.metric,
      comparedIn: row.step,
      own: row.own,
      ...(own !== null && { ownValue: rounded(own) }),
      target: row.target,
      rival: who,
      rivalText: text,
      rivalValue: rounded(value),
      ...(i === 0 && { toBest: row.toBest, ...(Number.isFinite(index) && { index }) }),
      id,
    },
  }))
}

/** Our figures beside those of others, of standards and of the dimensions in surveys. */
export function benchmarksChecklist(part: Blueprint, words: Words, whole: Blueprint = part): Checklist {
  return {
    title: words('checklists.name.benchmarks'),
    columns: columnsOf(columns, words),
    rows: [
      ...comparedStandards(part, words).flatMap((each) => rowsOf(each, each.compared.own, each.id)),
      ...comparedDimensions(whole, words).flatMap((each) => {
        const { own, survey, rivals } = each.compared
        return rowsOf(each, own, survey ?? rivals[0]?.survey ?? each.id)
      }),
    ],
  }
}
