import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inDrawingOrder } from './inDrawingOrder.ts'

/** The steps of a phase (null: those that stand in none), left to right, then top to bottom. */
export const stepsInPhase = (blueprint: Blueprint, phase: Id | null): readonly RecordOf<'steps'>[] =>
  inDrawingOrder(
    blueprint,
    [...blueprint.steps.values()].filter((step) => (step.phase ?? null) === phase),
  )
