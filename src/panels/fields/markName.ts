import type { RecordOf } from '#model/blueprint.ts'
import type { MarkTable } from './marksByStep.ts'

/** What a mark is about, in its own words: the failure, the metric, the evidence. */
export function markName(mark: RecordOf<MarkTable> | undefined): string {
  if (!mark) return ''
  if ('failure' in mark) return mark.failure
  return 'metric' in mark ? mark.metric : mark.evidence
}
