import type { Blueprint, Id } from '#model/blueprint.ts'
import { inDrawingOrder } from './inDrawingOrder.ts'

/** The step that a double-click in the evidence lane means: that column's customer step, else its frontstage step. */
export function touchpointStep(blueprint: Blueprint, phase: Id | null, column: number): Id | null {
  const there = inDrawingOrder(
    blueprint,
    [...blueprint.steps.values()].filter(
      (step) => (step.phase ?? null) === phase && (step.column ?? 0) === column,
    ),
  )
  const ofKind = (kind: 'customer' | 'frontstage') =>
    there.find(({ lane }) => blueprint.lanes.get(lane)?.kind === kind)
  return (ofKind('customer') ?? ofKind('frontstage'))?.id ?? null
}
