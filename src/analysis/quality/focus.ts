import type { Blueprint, Id } from '#model/blueprint.ts'
import type { MethodStep } from '#model/methodSteps.ts'
import { progress } from './progress.ts'
import { failPointsByStep, standardsByStep } from './recordsByStep.ts'
import { stepsWithEvidence } from './stepsWithEvidence.ts'

/** How a step stands in a view of the method: it waits for work, or has nothing to do with it. What is not named stands in front. */
export type Focus = 'open' | 'quiet'

type Read = Parameters<typeof progress>[0] & Pick<Blueprint, 'steps'>

function inFront(
  blueprint: Read,
  view: Exclude<MethodStep, 'draw'>,
): { readonly has: (step: Id) => boolean } {
  switch (view) {
    case 'failPoints':
      return failPointsByStep(blueprint)
    case 'standards':
      return standardsByStep(blueprint)
    case 'evidence':
      return stepsWithEvidence(blueprint)
  }
}

let last: { readonly from: readonly unknown[]; readonly focus: ReadonlyMap<Id, Focus> } | null = null

/** Which steps wait for work in a view, and which stand back in it; null where all stand in front, as while drawing. */
export function focusOf(blueprint: Read, view: MethodStep): ReadonlyMap<Id, Focus> | null {
  if (view === 'draw') return null
  const done = progress(blueprint)
  const from = [view, done, blueprint.steps, blueprint.failPoints, blueprint.standards, blueprint.touchpoints]
  if (last?.from.every((each, i) => each === from[i])) return last.focus
  const front = inFront(blueprint, view)
  const missing = new Set(done[view].missing.map(({ id }) => id))
  const focus = new Map(
    [...blueprint.steps.keys()].flatMap((id): [Id, Focus][] => {
      if (missing.has(id)) return [[id, 'open']]
      return front.has(id) ? [] : [[id, 'quiet']]
    }),
  )
  last = { from, focus }
  return focus
}
