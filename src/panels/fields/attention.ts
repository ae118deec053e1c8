import type { FailPointStanding } from '#analysis/quality/failPointStanding.ts'

/** Why a fail point asks for somebody now. */
export const attentions = ['overdue', 'highWithoutOwner'] as const
export type Attention = (typeof attentions)[number]

const none: readonly Attention[] = []

/** What asks for attention, the more pressing first. */
export function attentionOf(standing: FailPointStanding | undefined): readonly Attention[] {
  if (!standing || (!standing.overdue && !standing.highWithoutOwner)) return none
  return attentions.filter((each) => standing[each])
}
