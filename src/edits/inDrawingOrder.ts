import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { byOrder, inOrder } from '#model/order.ts'
import { positionOf } from './grid.ts'

/** Steps in the order in which everything is drawn: phase, column, lane, row, order. */
export function inDrawingOrder(
  blueprint: Blueprint,
  steps: readonly RecordOf<'steps'>[],
): readonly RecordOf<'steps'>[] {
  const phases = new Map(inOrder(blueprint.phases).map(({ id }, i) => [id, i]))
  const lanes = new Map(inOrder(blueprint.lanes).map(({ id }, i) => [id, i]))
  const phaseOf = ({ phase }: RecordOf<'steps'>) => (phase === undefined ? -1 : (phases.get(phase) ?? -1))
  return steps.toSorted((a, b) => {
    const [one, other] = [positionOf(a), positionOf(b)]
    return (
      phaseOf(a) - phaseOf(b) ||
      one.column - other.column ||
      (lanes.get(a.lane) ?? 0) - (lanes.get(b.lane) ?? 0) ||
      one.row - other.row ||
      byOrder(a, b)
    )
  })
}
