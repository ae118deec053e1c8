import type { Blueprint, Survey } from '#model/blueprint.ts'
import type { Change } from '#model/change.ts'

/** A survey's items stay when a step they asked about goes. */
export const takeStepsOffSurveys = ({ surveys, steps }: Blueprint): Change[] =>
  [...surveys.values()]
    .filter(({ items }) => items.some((item) => item.steps?.some((step) => !steps.has(step))))
    .map(({ id, items }) => ({
      table: 'surveys',
      id,
      set: {
        items: items.map((item) =>
          withSteps(
            item,
            item.steps?.filter((step) => steps.has(step)),
          ),
        ),
      },
    }))

function withSteps({ steps: _, ...item }: Survey['items'][number], steps: string[] | undefined) {
  return steps && steps.length > 0 ? { ...item, steps } : item
}
