import type { Blueprint, Id, RecordOf, Standard } from '#model/blueprint.ts'
import { type MethodStep, methodSteps } from '#model/methodSteps.ts'
import type { Ref } from '#model/selection.ts'
import { criticalSteps } from './criticalSteps.ts'
import { readingOrder } from './readingOrder.ts'
import { failPointsByStep, standardsByStep } from './recordsByStep.ts'
import { remembered } from './remembered.ts'
import { seenLanes } from './seenLanes.ts'
import { stepsWithEvidence } from './stepsWithEvidence.ts'

/** How far one of the four is: `done` of the `of` steps that count, as a share 0..1, and those that are still missing. */
export interface Completion {
  readonly done: number
  readonly of: number
  readonly share: number
  /** In reading order. */
  readonly missing: readonly Ref[]
}

/** How far the work on a blueprint is; `overall` is the mean of the four shares, 0..1. */
export type Progress = Readonly<Record<MethodStep, Completion>> & { readonly overall: number }

type CountedStep = RecordOf<'steps'>

function completion(counted: readonly CountedStep[], isDone: (step: CountedStep) => boolean): Completion {
  const missing = counted.filter((step) => !isDone(step)).map(({ id }): Ref => ({ table: 'steps', id }))
  const of = counted.length
  const done = of - missing.length
  return { done, of, share: of === 0 ? 1 : done / of, missing }
}

/** The steps that a connection of any kind joins to another step; what leads to a note or back to itself joins nothing. */
function linkedSteps({ steps, connections }: Pick<Blueprint, 'steps' | 'connections'>): ReadonlySet<Id> {
  const counts = (id: Id) => (steps.get(id)?.kind ?? 'note') !== 'note'
  const joining = [...connections.values()].filter(
    ({ from, to }) => from !== to && counts(from) && counts(to),
  )
  return new Set(joining.flatMap(({ from, to }) => [from, to]))
}

const isWritten = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** True where a standard can be worked by: it has a metric, a target, a limit on at least one side, and a method. */
const isCompleteStandard = ({ metric, limit, upperLimit, method }: Standard): boolean =>
  isWritten(metric) && (limit !== undefined || upperLimit !== undefined) && isWritten(method)

/**
 * How far each of the four steps of the technique is. Notes are not counted; nothing to count is complete.
 * Draw: in a lane and linked. Fail points: has one, or says that there is none. Standards: each critical step has a complete one.
 * Evidence: each step that the customer sees has some (see `stepsWithEvidence`).
 */
export const progress = remembered(
  ['lanes', 'phases', 'steps', 'connections', 'touchpoints', 'failPoints', 'standards'],
  (blueprint): Progress => {
    const counted = readingOrder(blueprint).filter(({ kind }) => kind !== 'note')
    const linked = linkedSteps(blueprint)
    const failPoints = failPointsByStep(blueprint)
    const critical = criticalSteps(blueprint)
    const standards = standardsByStep(blueprint)
    const seen = seenLanes(blueprint)
    const evident = stepsWithEvidence(blueprint)
    const shares = {
      draw: completion(counted, ({ id, lane }) => blueprint.lanes.has(lane) && linked.has(id)),
      failPoints: completion(counted, ({ id, noFailPoint }) => failPoints.has(id) || noFailPoint === true),
      standards: completion(
        counted.filter(({ id }) => critical.has(id)),
        ({ id }) => standards.get(id)?.some(isCompleteStandard) ?? false,
      ),
      evidence: completion(
        counted.filter(({ lane }) => seen.has(lane)),
        ({ id }) => evident.has(id),
      ),
    }
    const sum = methodSteps.reduce((all, step) => all + shares[step].share, 0)
    return { ...shares, overall: sum / methodSteps.length }
  },
)
