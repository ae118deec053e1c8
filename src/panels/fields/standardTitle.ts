import type { Words } from '#i18n/words.ts'
import type { Blueprint, RecordOf } from '#model/blueprint.ts'
import { stepOfMark, wholeService } from './marksByStep.ts'

/** A standard among those of other steps: its metric, and whose it is. */
export function standardTitle(blueprint: Blueprint, standard: RecordOf<'standards'>, t: Words): string {
  const metric = standard.metric.trim() || t('inspector.unnamed')
  return t('measurements.page.of', { metric, step: standardPlace(blueprint, standard, t) })
}

/** The name of a standard's step; the whole service where it has none. */
export function standardPlace(blueprint: Blueprint, standard: RecordOf<'standards'>, t: Words): string {
  const step = stepOfMark(blueprint, standard)
  if (step === wholeService) return t('registers.wholeService')
  return blueprint.steps.get(step)?.name.trim() || t('inspector.unnamed')
}
