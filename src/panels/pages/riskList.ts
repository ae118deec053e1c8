import { readingOrder } from '#analysis/quality/readingOrder.ts'
import { failPointsByStep } from '#analysis/quality/recordsByStep.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import type { Words } from '#i18n/words.ts'

/** A fail point as the pictures of risk name it. */
export interface NamedFailPoint {
  readonly failPoint: RecordOf<'failPoints'>
  /** Short, by its place in the register: "F3". */
  readonly mark: string
  readonly failure: string
  readonly step: string
}

/** The fail points in the order of their register. */
export function riskList(
  blueprint: Pick<Blueprint, 'steps' | 'lanes' | 'phases' | 'failPoints'>,
  t: Words,
): NamedFailPoint[] {
  const byStep = failPointsByStep(blueprint)
  return readingOrder(blueprint)
    .flatMap((step) => (byStep.get(step.id) ?? []).map((failPoint) => ({ failPoint, step: step.name })))
    .map(({ failPoint, step }, at) => ({
      failPoint,
      mark: `F${at + 1}`,
      failure: failPoint.failure || t('risk.unnamed'),
      step,
    }))
}
