import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'

export type SurveyRecord = RecordOf<'surveys'>

/** The survey that is looked at: the one that was chosen, else the last of the list; null where there is none. */
export const chosenSurvey = ({ surveys }: Blueprint, chosen: Id | null): SurveyRecord | null =>
  (chosen === null ? undefined : surveys.get(chosen)) ?? inOrder(surveys).at(-1) ?? null
