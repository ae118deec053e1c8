import type { Blueprint, Id } from '#model/blueprint.ts'
import type { GapMark, GapsOnBlueprint } from './gapsOnBlueprint.ts'

/** A step at which customers were disappointed and for which nobody has written down yet what fails. */
export interface ProposedFailPoint {
  readonly step: Id
  readonly mark: GapMark
}

/** The steps that fall short and have no fail point, the worst first. */
export function proposedFailPoints(
  { failPoints, steps }: Pick<Blueprint, 'failPoints' | 'steps'>,
  gaps: GapsOnBlueprint,
): ProposedFailPoint[] {
  const failing = new Set([...failPoints.values()].map(({ step }) => step))
  return [...gaps.steps]
    .filter(
      ([step, { level }]) =>
        (level === 'below' || level === 'farBelow') && steps.has(step) && !failing.has(step),
    )
    .map(([step, mark]) => ({ step, mark }))
    .toSorted((a, b) => a.mark.value - b.mark.value)
}
