import { readingOrder } from '#analysis/quality/readingOrder.ts'
import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Words } from '#i18n/words.ts'

/** The names of where a record belongs, as a row of a checklist begins. */
export interface Where {
  readonly lane: string | undefined
  readonly phase: string | undefined
  readonly step: string
}

/** Where a step stands; without one, the whole service. */
export function whereOf(blueprint: Blueprint, stepId: Id | undefined, words: Words): Where {
  const step = stepId === undefined ? undefined : blueprint.steps.get(stepId)
  if (!step) return { lane: undefined, phase: undefined, step: words('checklists.wholeService') }
  return {
    lane: blueprint.lanes.get(step.lane)?.name,
    phase: step.phase === undefined ? undefined : blueprint.phases.get(step.phase)?.name,
    step: step.name,
  }
}

/** The place of each record of a table among the others. */
const ranks = (records: readonly { readonly id: Id }[]) => new Map(records.map(({ id }, i) => [id, i]))

/** Records sorted as their steps stand; those of no step at the end. Records of one step keep their order. */
export function byStep<R>(
  blueprint: Blueprint,
  records: readonly R[],
  stepOf: (record: R) => Id | undefined,
): R[] {
  const rank = ranks(readingOrder(blueprint))
  const rankOf = (record: R) => rank.get(stepOf(record) ?? '') ?? rank.size
  return records.toSorted((a, b) => rankOf(a) - rankOf(b))
}
