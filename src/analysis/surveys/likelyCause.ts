import type { StandardState } from '#model/marks.ts'

/** Why a service falls short of what was expected (the gaps model: Parasuraman, Zeithaml, Berry 1985). */
export const gapCauses = ['standards', 'delivery', 'knowledge', 'communication'] as const
export type GapCause = (typeof gapCauses)[number]

/** What is known of the standards where customers are disappointed. */
export interface StandardsThere {
  /** The state of each of them that was measured; those that were not count as none. */
  readonly states: readonly StandardState[]
  /** True where more was promised than the standard asks for. */
  readonly promisedMore: boolean
}

/**
 * The likely cause of a gap below expectation: more was promised than the standard says, there is no standard, one is missed, or
 * all are met and it is the standard itself that customers do not want. Null where standards are there and none was measured.
 */
export function likelyCause({ states, promisedMore }: StandardsThere): GapCause | null {
  if (promisedMore) return 'communication'
  if (states.length === 0) return 'standards'
  if (states.includes('missed')) return 'delivery'
  return states.some((state) => state !== 'unmeasured') ? 'knowledge' : null
}
