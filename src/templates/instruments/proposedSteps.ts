import type { Blueprint, Id } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { Dimension } from '#model/vocabulary.ts'

/** The steps that an item of a dimension asks about: those whose touchpoints or standards are of that dimension. */
export function proposedSteps(blueprint: Blueprint, dimension: Dimension | undefined): Id[] {
  if (!dimension) return []
  const touchpoints = inOrder(blueprint.touchpoints)
    .filter(({ dimensions }) => dimensions?.includes(dimension))
    .map(({ step }) => step)
  const standards = inOrder(blueprint.standards).flatMap(({ dimension: of, step, touchpoint }) => {
    const at = step ?? (touchpoint === undefined ? undefined : blueprint.touchpoints.get(touchpoint)?.step)
    return of === dimension && at !== undefined ? [at] : []
  })
  return [...new Set([...touchpoints, ...standards])].filter((id) => blueprint.steps.has(id))
}
