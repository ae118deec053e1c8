import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { Ref } from '#model/selection.ts'
import { markName } from '../fields/markName.ts'
import { markTables, stepOfMark, wholeService } from '../fields/marksByStep.ts'
import type { Place } from './GoToList.tsx'

const nameOf = (name: string | undefined, t: Words) =>
  name === undefined || name.trim() === '' ? t('coverage.unnamed') : name

/** A step or a mark as a list shows it: a step with its phase, a mark with its step. */
export function markPlace(blueprint: Blueprint, ref: Ref, t: Words): Place {
  const table = markTables.find((each) => each === ref.table)
  if (table === undefined) {
    const step = blueprint.steps.get(ref.id)
    const lane = step && blueprint.lanes.get(step.lane)
    return { ref, name: nameOf(step?.name, t), ...(lane ? { beside: lane.name } : {}) }
  }
  const mark = blueprint[table].get(ref.id)
  const at = mark ? stepOfMark(blueprint, mark) : wholeService
  const beside =
    at === wholeService
      ? t('coverage.ofWhole')
      : t('coverage.at', { step: nameOf(blueprint.steps.get(at)?.name, t) })
  return { ref, name: nameOf(markName(mark), t), beside }
}
