import type { Step } from '#model/blueprint.ts'

type Timed = Pick<Step, 'kind' | 'workSeconds' | 'waitSeconds' | 'shortestSeconds' | 'longestSeconds'>

/** What one visit of a step takes, in s: shortest ≤ typical ≤ longest, and typical = work + wait. */
export interface StepTimes {
  readonly shortest: number
  readonly typical: number
  readonly longest: number
  /** The part of the typical time in which somebody works. */
  readonly work: number
  /** The part of the typical time that is waiting; of a wait step all of it. */
  readonly wait: number
  /** The share 0..1 of the time that is work: the ranges do not say it, so it is that of the typical time. */
  readonly workShare: number
}

/** Work and wait together; where neither is given the middle of shortest and longest. */
function typicalOf({ workSeconds, waitSeconds, shortestSeconds, longestSeconds }: Timed): number {
  if (workSeconds !== undefined || waitSeconds !== undefined) return (workSeconds ?? 0) + (waitSeconds ?? 0)
  const shortest = shortestSeconds ?? longestSeconds ?? 0
  return (shortest + (longestSeconds ?? shortest)) / 2
}

/**
 * The times of a step. Shortest and longest default to the typical time, and never contradict it: a shortest time above it
 * or a longest below it counts as equal to it.
 */
export function stepTimes(step: Timed): StepTimes {
  const typical = typicalOf(step)
  const work = step.kind === 'wait' ? 0 : Math.max(0, typical - (step.waitSeconds ?? 0))
  const workShare = typical > 0 ? work / typical : step.kind === 'wait' ? 0 : 1
  return {
    shortest: Math.min(step.shortestSeconds ?? typical, typical),
    typical,
    longest: Math.max(step.longestSeconds ?? typical, typical),
    work,
    wait: typical - work,
    workShare,
  }
}
