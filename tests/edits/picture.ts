import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'

/**
 * What a person sees, as text: a line for each lane and row, a cell for each column, phases parted by `|`.
 *
 *   customer:   order pay | eat
 *   frontstage: greet .   | .
 */
export function picture(blueprint: Blueprint): string[] {
  const steps = inOrder(blueprint.steps)
  const phases: (Id | undefined)[] = inOrder(blueprint.phases).map(({ id }) => id)
  if (steps.some(({ phase }) => phase === undefined) || phases.length === 0) phases.unshift(undefined)
  const numbers = (all: readonly (number | undefined)[]) =>
    [...new Set(all)].toSorted((a, b) => (a ?? 0) - (b ?? 0))
  return inOrder(blueprint.lanes).flatMap((lane) => {
    const rows = numbers(steps.filter((step) => step.lane === lane.id).map(({ row }) => row))
    return (rows.length > 0 ? rows : [1]).map((row) => {
      const cells = phases.map((phase) => {
        const columns = numbers(steps.filter((step) => step.phase === phase).map(({ column }) => column))
        return (columns.length > 0 ? columns : [1])
          .map((column) =>
            steps
              .filter((step) => step.lane === lane.id && step.row === row)
              .filter((step) => step.phase === phase && step.column === column)
              .map(({ id }) => id)
              .join('+'),
          )
          .map((cell) => cell || '.')
          .join(' ')
      })
      return `${lane.id}: ${cells.join(' | ')}`
    })
  })
}
