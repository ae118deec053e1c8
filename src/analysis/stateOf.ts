import type { Measurement, Standard } from '#model/blueprint.ts'
import type { StandardState } from '#model/marks.ts'
import { targetIsOpen } from '#model/targetIsOpen.ts'
import { statisticOf, weightOf } from './statisticOf.ts'

type Judged = Pick<
  Standard,
  'measure' | 'statistic' | 'comparator' | 'target' | 'upper' | 'limit' | 'upperLimit' | 'requiredShare'
>
type Measured = Pick<Measurement, 'value' | 'at' | 'sample'>

// Means of decimal fractions miss a target they equal by some 1e-16: 0.1, 0.2 and 0.3 do not average 0.2.
const near = 1e-9
const atMost = (value: number, bound: number) => value <= bound + near * Math.max(1, Math.abs(bound))
const atLeast = (value: number, bound: number) => atMost(-value, -bound)

/** True where one value is the target or better. */
function meetsTarget(standard: Judged, value: number): boolean {
  const { comparator, target, upper = target } = standard
  if (comparator === 'between') return atLeast(value, target) && atMost(value, upper)
  return comparator === 'at-most' ? atMost(value, target) : atLeast(value, target)
}

/** True where one value is the limit or better: still tolerated. A side without a limit ends at the target. */
function withinLimit(standard: Judged, value: number): boolean {
  const { target, upper = target, limit = target, upperLimit = upper } = standard
  return meetsTarget({ ...standard, target: limit, upper: upperLimit }, value)
}

/** The share 0..1 of the single values that pass. */
function shareOf(measurements: readonly Measured[], passes: (value: number) => boolean): number {
  const weights = (some: readonly Measured[]) => some.reduce((sum, each) => sum + weightOf(each), 0)
  return weights(measurements.filter(({ value }) => passes(value))) / weights(measurements)
}

/** The share 0..1 of the single values that meet the target; null without measurements. */
export const shareMeeting = (standard: Judged, measurements: readonly Measured[]): number | null =>
  measurements.length === 0 ? null : shareOf(measurements, (value) => meetsTarget(standard, value))

function judged(standard: Judged, passes: (bound: typeof meetsTarget) => boolean): StandardState {
  if (passes(meetsTarget)) return 'met'
  const hasLimit = standard.limit !== undefined || standard.upperLimit !== undefined
  return hasLimit && passes(withinLimit) ? 'tolerated' : 'missed'
}

/**
 * How a standard fares: by its statistic, or, where it asks a share of the single values, by their share. While nobody has said what
 * is wanted nothing can be held against it.
 */
export function stateOf(standard: Judged, measurements: readonly Measured[]): StandardState {
  const figure = statisticOf(standard, measurements)
  if (figure === null || targetIsOpen(standard)) return 'unmeasured'
  const { requiredShare } = standard
  if (requiredShare === undefined) return judged(standard, (within) => within(standard, figure))
  return judged(standard, (within) =>
    atLeast(
      shareOf(measurements, (value) => within(standard, value)),
      requiredShare,
    ),
  )
}
