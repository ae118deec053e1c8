import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { remembered } from './remembered.ts'

type ByStep<R> = ReadonlyMap<Id, readonly R[]>

function grouped<R>(records: readonly R[], stepOf: (record: R) => Id | undefined): ByStep<R> {
  const groups = new Map<Id, R[]>()
  for (const record of records) {
    const step = stepOf(record)
    if (step === undefined) continue
    const group = groups.get(step)
    if (group) group.push(record)
    else groups.set(step, [record])
  }
  return groups
}

/** The step of a standard: its own, else that of its touchpoint; none where it is of the whole service. */
export const stepOfStandard = (
  { touchpoints }: Pick<Blueprint, 'touchpoints'>,
  { step, touchpoint }: Pick<RecordOf<'standards'>, 'step' | 'touchpoint'>,
): Id | undefined => step ?? (touchpoint === undefined ? undefined : touchpoints.get(touchpoint)?.step)

/** The fail points of each step that has any, in their order. */
export const failPointsByStep = remembered(['failPoints'], ({ failPoints }): ByStep<RecordOf<'failPoints'>> =>
  grouped(inOrder(failPoints), ({ step }) => step),
)

/** The touchpoints of each step that has any, in their order. */
export const touchpointsByStep = remembered(
  ['touchpoints'],
  ({ touchpoints }): ByStep<RecordOf<'touchpoints'>> => grouped(inOrder(touchpoints), ({ step }) => step),
)

/** The standards of each step that has any, those of its touchpoints among them, in their order. */
export const standardsByStep = remembered(
  ['standards', 'touchpoints'],
  (blueprint): ByStep<RecordOf<'standards'>> =>
    grouped(inOrder(blueprint.standards), (standard) => stepOfStandard(blueprint, standard)),
)
