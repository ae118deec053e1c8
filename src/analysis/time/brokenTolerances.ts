import type { Id, RecordOf } from '#model/blueprint.ts'
import { stepTimes } from './stepTimes.ts'
import type { WayTimes } from './wayTimes.ts'

/** A step that takes longer than the customer accepts there. */
export interface BrokenStep {
  readonly step: Id
  readonly toleratedSeconds: number
  readonly typicalSeconds: number
  readonly longestSeconds: number
  /** Whether already the typical time (work and wait of one visit) is too long, or only the longest. */
  readonly at: 'typical' | 'longest'
}

/** The whole service beside the longest time the customer accepts for it. */
export interface WholeTolerance {
  readonly toleratedSeconds: number
  /** Whether already the expected time from start to end is too long, or only the longest, or none; an endless time is too long. */
  readonly brokenAt: 'expected' | 'longest' | null
}

/** The steps that take longer than is tolerated; as long is not too long. */
export const brokenSteps = (steps: readonly RecordOf<'steps'>[]): readonly BrokenStep[] =>
  steps.flatMap((step) => {
    const { toleratedSeconds } = step
    const { typical, longest } = stepTimes(step)
    if (toleratedSeconds === undefined || longest <= toleratedSeconds) return []
    return [
      {
        step: step.id,
        toleratedSeconds,
        typicalSeconds: typical,
        longestSeconds: longest,
        at: typical > toleratedSeconds ? 'typical' : 'longest',
      },
    ]
  })

/** Whether the whole takes longer than is tolerated; null where no tolerated time is given. */
export function wholeTolerance(
  toleratedSeconds: number | undefined,
  { expectedSeconds, longestSeconds }: WayTimes,
): WholeTolerance | null {
  if (toleratedSeconds === undefined) return null
  if (expectedSeconds === null || expectedSeconds > toleratedSeconds)
    return { toleratedSeconds, brokenAt: 'expected' }
  return { toleratedSeconds, brokenAt: longestSeconds > toleratedSeconds ? 'longest' : null }
}
