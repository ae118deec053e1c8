import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inDrawingOrder } from './inDrawingOrder.ts'

/** The steps of a lane, left to right, then top to bottom. */
export const stepsInLane = (blueprint: Blueprint, lane: Id): readonly RecordOf<'steps'>[] =>
  inDrawingOrder(
    blueprint,
    [...blueprint.steps.values()].filter((step) => step.lane === lane),
  )
