/** Why a fail point or a complaint asks for somebody now. */
export const attentions = ['overdue', 'highWithoutOwner'] as const
export type Attention = (typeof attentions)[number]

const none: readonly Attention[] = []

/** What asks for attention, the more pressing first. */
export function attentionOf(
  standing: Readonly<Record<Attention, boolean>> | undefined,
): readonly Attention[] {
  if (!standing || (!standing.overdue && !standing.highWithoutOwner)) return none
  return attentions.filter((each) => standing[each])
}
