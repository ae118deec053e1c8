import type { RecordOf } from '#model/blueprint.ts'
import type { AddedTable } from './addMark.ts'

/** What a mark is about, in its own words: the failure, the metric, the evidence, what is complained of. */
export function markName(mark: RecordOf<AddedTable> | undefined): string {
  if (!mark) return ''
  if ('received' in mark) return mark.description
  if ('failure' in mark) return mark.failure
  return 'metric' in mark ? mark.metric : mark.evidence
}
