import type { serviceLevels } from '#model/vocabulary.ts'

export type ServiceLevel = (typeof serviceLevels)[number]

const ladder: readonly ServiceLevel[] = ['basic', 'satisfactory', 'added-value', 'memorable']

/** What a touchpoint gives its customer, rung by rung: what it is for, how it feels, what is extra, what nobody expected. */
export interface Given {
  readonly core: boolean
  readonly emotional: boolean
  readonly extra: boolean
  readonly unexpected: boolean
}

/** The level of service that is reached: the longest unbroken run of rungs from the first; null where not even that is given. */
export function serviceLevelReached({ core, emotional, extra, unexpected }: Given): ServiceLevel | null {
  const missing = [core, emotional, extra, unexpected].indexOf(false)
  return ladder[(missing === -1 ? ladder.length : missing) - 1] ?? null
}
