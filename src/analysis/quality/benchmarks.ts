import type { Measurement, Standard } from '#model/blueprint.ts'
import { statisticOf } from '../statisticOf.ts'

/** A competitor's value, in the unit of the standard. */
export interface Rival {
  readonly who: string
  readonly value: number
}

/** How our value compares with another: ours minus theirs, in the unit of the standard, and whether that is good. */
export interface Gap {
  readonly difference: number
  readonly standing: 'ahead' | 'level' | 'behind'
}

/** Our value, the target and the competitors' side by side. */
export interface Benchmarks {
  /** The statistic of the standard, also where a share of the single values is required; null without measurements. */
  readonly own: number | null
  /** The best first; of equal ones in the order of the standard's list. */
  readonly rivals: readonly Rival[]
  readonly best: Rival | null
  readonly toBest: Gap | null
  readonly toTarget: Gap | null
  /**
   * 100 where we are as good as the best, less where we are behind: own/best where higher is better, best/own where lower is.
   * Null without both values, for a range (neither direction is better), and where a ratio would mean nothing (below zero, by zero).
   */
  readonly index: number | null
}

type Compared = Pick<Standard, 'measure' | 'statistic' | 'comparator' | 'target' | 'upper' | 'benchmark'>

/** How far a value lies from what is wanted, less is better: of a range the distance to it, else the value itself by its direction. */
function distanceOf({ comparator, target, upper = target }: Compared, value: number): number {
  if (comparator === 'between') return Math.max(target - value, value - upper, 0)
  return comparator === 'at-most' ? value : -value
}

// Means of decimal fractions miss a value they equal by some 1e-16.
const near = 1e-9

function gapTo(standard: Compared, own: number, other: number): Gap {
  const difference = own - other
  const nearer = distanceOf(standard, other) - distanceOf(standard, own)
  if (Math.abs(nearer) <= near * Math.max(1, Math.abs(other))) return { difference, standing: 'level' }
  return { difference, standing: nearer > 0 ? 'ahead' : 'behind' }
}

/** The bound of the target that a value is held against: of a range the nearer, or the value itself inside it. */
function targetFor({ comparator, target, upper = target }: Compared, own: number): number {
  if (comparator !== 'between') return target
  return Math.min(Math.max(own, target), Math.max(target, upper))
}

function indexOf({ comparator }: Compared, own: number, best: number): number | null {
  if (comparator === 'between' || own < 0 || best < 0) return null
  if (own === best) return 100
  const [part, whole] = comparator === 'at-least' ? [own, best] : [best, own]
  return whole === 0 ? null : (part / whole) * 100
}

/** How a standard compares with its target and with the best of its benchmarks, best by the direction of its comparator. */
export function benchmarks(
  standard: Compared,
  measurements: readonly Pick<Measurement, 'value' | 'at' | 'sample'>[],
): Benchmarks {
  const own = statisticOf(standard, measurements)
  const rivals = (standard.benchmark ?? []).toSorted(
    (a, b) => distanceOf(standard, a.value) - distanceOf(standard, b.value),
  )
  const [best = null] = rivals
  const both = own !== null && best !== null
  return {
    own,
    rivals,
    best,
    toBest: both ? gapTo(standard, own, best.value) : null,
    toTarget: own === null ? null : gapTo(standard, own, targetFor(standard, own)),
    index: both ? indexOf(standard, own, best.value) : null,
  }
}
