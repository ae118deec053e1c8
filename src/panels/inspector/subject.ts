import { stepOfComplaint } from '#analysis/complaints/stepOfComplaint.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { type MarkTable, markTables, stepOfMark, wholeService } from '../fields/marksByStep.ts'

/** What the inspector is about. */
export type Subject =
  | { readonly is: 'blueprint' }
  | { readonly is: 'several' }
  | { readonly is: 'step' | 'connection' | 'lane' | 'phase'; readonly id: Id }

const blueprintItself: Subject = { is: 'blueprint' }

/** What is selected decides: a mark shows its step, nothing and what is gone shows the blueprint. */
export function subjectOf(blueprint: Blueprint | null, selection: Selection): Subject {
  const [only] = selection
  if (selection.length > 1) return { is: 'several' }
  if (!blueprint || !only || !blueprint[only.table].has(only.id)) return blueprintItself
  switch (only.table) {
    case 'steps':
      return { is: 'step', id: only.id }
    case 'connections':
      return { is: 'connection', id: only.id }
    case 'lanes':
      return { is: 'lane', id: only.id }
    case 'phases':
      return { is: 'phase', id: only.id }
    case 'complaints': {
      const complaint = blueprint.complaints.get(only.id)
      const step = complaint && stepOfComplaint(blueprint, complaint)
      return step === undefined ? blueprintItself : { is: 'step', id: step }
    }
    default: {
      const table = markTables.find((each) => each === only.table)
      return table ? subjectOfMark(blueprint, table, only.id) : blueprintItself
    }
  }
}

function subjectOfMark(blueprint: Blueprint, table: MarkTable, id: Id): Subject {
  const mark = blueprint[table].get(id)
  const step = mark ? stepOfMark(blueprint, mark) : wholeService
  return step === wholeService ? blueprintItself : { is: 'step', id: step }
}
