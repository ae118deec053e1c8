import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
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

/** All steps as a reader walks through them: by phase, column, lane, row and order; those of no phase first. */
export function stepsInOrder({ steps, lanes, phases }: Blueprint): RecordOf<'steps'>[] {
  const lane = ranks(inOrder(lanes))
  const phase = ranks(inOrder(phases))
  const place = (step: RecordOf<'steps'>) => [
    step.phase === undefined ? -1 : (phase.get(step.phase) ?? -1),
    step.column ?? 0,
    lane.get(step.lane) ?? 0,
    step.row ?? 0,
  ]
  const placed = inOrder(steps).map((step) => ({ step, at: place(step) }))
  const compared = (a: readonly number[], b: readonly number[]) =>
    a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0
  return placed.toSorted((a, b) => compared(a.at, b.at)).map(({ step }) => step)
}

/** Records sorted as their steps stand; those of no step at the end. Records of one step keep their order. */
export function byStep<R>(
  blueprint: Blueprint,
  records: readonly R[],
  stepOf: (record: R) => Id | undefined,
): R[] {
  const rank = ranks(stepsInOrder(blueprint))
  const rankOf = (record: R) => rank.get(stepOf(record) ?? '') ?? rank.size
  return records.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The step of a standard: its own, else that of its touchpoint; none where it is of the whole service. */
export const stepOfStandard = (
  { touchpoints }: Blueprint,
  { step, touchpoint }: RecordOf<'standards'>,
): Id | undefined => step ?? (touchpoint === undefined ? undefined : touchpoints.get(touchpoint)?.step)
