import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { byOrder, inOrder } from '#model/order.ts'

interface Placed {
  readonly step: RecordOf<'steps'>
  readonly phase: number
  readonly lane: number
}

/** The steps in the order in which everything is drawn: phase, column, lane, row, order. What lacks a number has 0. */
export function drawingOrder(blueprint: Blueprint): readonly RecordOf<'steps'>[] {
  const phases = new Map(inOrder(blueprint.phases).map(({ id }, i) => [id, i]))
  const lanes = new Map(inOrder(blueprint.lanes).map(({ id }, i) => [id, i]))
  const placed: Placed[] = Array.from(blueprint.steps.values(), (step) => ({
    step,
    phase: step.phase === undefined ? -1 : (phases.get(step.phase) ?? -1),
    lane: lanes.get(step.lane) ?? -1,
  }))
  return placed
    .toSorted(
      (a, b) =>
        a.phase - b.phase ||
        (a.step.column ?? 0) - (b.step.column ?? 0) ||
        a.lane - b.lane ||
        (a.step.row ?? 0) - (b.step.row ?? 0) ||
        byOrder(a.step, b.step),
    )
    .map(({ step }) => step)
}
