import type { Id, Measurement, Standard } from '#model/blueprint.ts'

/** One measurement on the chart; `outside` where it lies beyond the control limits. */
export interface ChartPoint {
  readonly id: Id
  readonly at: string
  readonly value: number
  readonly outside: boolean
}

/** What the process does by itself, in the unit of the standard. `sigma` is estimated from the moving range. */
export interface ControlLimits {
  readonly mean: number
  readonly sigma: number
  readonly lower: number
  readonly upper: number
}

/** A line across the chart that comes from the standard and not from the measurements. */
export interface StandardLine {
  readonly is: 'target' | 'limit'
  readonly value: number
}

export interface ControlChart {
  /** From the earliest to the latest; of the same time in the order of the list. */
  readonly points: readonly ChartPoint[]
  /** Null with fewer than two points. */
  readonly limits: ControlLimits | null
  readonly lines: readonly StandardLine[]
}

/** The mean range of two single values of a normal distribution, in standard deviations (d2 for n = 2). */
const rangeOfTwo = 1.128

// The mean of equal values may miss them by rounding alone.
const near = 1e-9

function controlLimits(values: readonly number[]): ControlLimits | null {
  if (values.length < 2) return null
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)))
  const mean = sum(values) / values.length
  const sigma = sum(ranges) / ranges.length / rangeOfTwo
  return { mean, sigma, lower: mean - 3 * sigma, upper: mean + 3 * sigma }
}

function standardLines(standard: Pick<Standard, 'target' | 'upper' | 'limit' | 'upperLimit' | 'comparator'>) {
  const { target, upper, limit, upperLimit } = standard
  const line = (is: StandardLine['is'], value: number | undefined) =>
    value === undefined ? [] : [{ is, value }]
  const isRange = standard.comparator === 'between'
  return [
    ...line('target', target),
    ...line('target', isRange && upper !== target ? upper : undefined),
    ...line('limit', limit),
    ...line('limit', isRange ? upperLimit : undefined),
  ]
}

/**
 * The measurements of a standard over time, as a control chart of single values (individuals and moving range, Shewhart).
 *
 * The rule: σ is the mean of the differences between neighbours, divided by 1.128; the control limits are the mean ± 3σ; a point
 * beyond them is marked, one that lies on them is not. Each measurement is one point however large its sample, so the mean here
 * can differ from the statistic of the standard. The control limits say what the process does by itself, target and limit what is
 * wanted of it: they are not cut off where a share or a time could not go, and no run rules are tried.
 */
export function controlChart(
  standard: Pick<Standard, 'target' | 'upper' | 'limit' | 'upperLimit' | 'comparator'>,
  measurements: readonly Pick<Measurement, 'id' | 'value' | 'at'>[],
): ControlChart {
  const inTime = measurements.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const limits = controlLimits(inTime.map(({ value }) => value))
  const isOutside = (value: number) => {
    if (!limits) return false
    const distance = Math.abs(value - limits.mean)
    return distance > 3 * limits.sigma + near * Math.max(1, Math.abs(limits.mean))
  }
  return {
    points: inTime.map(({ id, at, value }) => ({ id, at, value, outside: isOutside(value) })),
    limits,
    lines: standardLines(standard),
  }
}
