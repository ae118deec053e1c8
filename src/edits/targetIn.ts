import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { columnsOf, phasesDrawn, positionOf, rowsOf, sameMoment } from './grid.ts'
import type { ColumnTarget, RowTarget } from './target.ts'

/** A place that a step can be moved to. */
export interface Destination {
  readonly lane: Id
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget
}

/** The place for a step in another lane: at its moment, in the first row that is free there. */
export function targetInLane(blueprint: Blueprint, step: RecordOf<'steps'>, lane: Id): Destination {
  const here = positionOf(step)
  const rows = rowsOf(blueprint, lane)
  const taken = new Set(
    [...blueprint.steps.values()]
      .filter((other) => other.lane === lane && sameMoment(positionOf(other), here))
      .map((other) => positionOf(other).row),
  )
  const free = rows.find((row) => !taken.has(row))
  return {
    lane,
    phase: here.phase,
    column: { at: here.column },
    row: free === undefined ? { between: [rows.at(-1) ?? null, null] } : { at: free },
  }
}

/**
 * The place for a step in another phase: a moment of its own at the edge that is nearer, so that it comes before and after
 * the same steps as ever.
 */
export function targetInPhase(blueprint: Blueprint, step: RecordOf<'steps'>, phase: Id | null): Destination {
  const { lane, phase: from, row } = positionOf(step)
  const phases = phasesDrawn(blueprint)
  const first = columnsOf(blueprint, phase)[0]
  const comesFromLeft = phases.indexOf(from) < phases.indexOf(phase)
  const column: ColumnTarget = {
    between: comesFromLeft && first !== undefined ? [null, first] : [null, null],
  }
  return { lane, phase, column, row: { at: row } }
}
