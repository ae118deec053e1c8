import type { Measurement, Standard } from '#model/blueprint.ts'

type Measured = Pick<Measurement, 'value' | 'at' | 'sample'>

/** How many single values a measurement stands for. */
export const weightOf = ({ sample }: Pick<Measurement, 'sample'>): number => sample ?? 1

const weightSum = (measurements: readonly Measured[]) =>
  measurements.reduce((sum, each) => sum + weightOf(each), 0)

function mean(measurements: readonly Measured[]): number {
  const sum = measurements.reduce((all, each) => all + each.value * weightOf(each), 0)
  return sum / weightSum(measurements)
}

/** The value at a share (0..1) of the way through the sorted single values, by linear interpolation between neighbours. */
function quantile(measurements: readonly Measured[], share: number): number {
  const sorted = measurements.toSorted((a, b) => a.value - b.value)
  const valueAt = (index: number) => {
    let passed = 0
    const found = sorted.find((each) => (passed += weightOf(each)) > index)
    return (found ?? sorted.at(-1))?.value ?? Number.NaN
  }
  const place = share * (weightSum(sorted) - 1)
  const below = Math.floor(place)
  const lower = valueAt(below)
  return lower + (valueAt(Math.ceil(place)) - lower) * (place - below)
}

/** The last one taken; of several at the same time, the last in the list. */
function latest(measurements: readonly Measured[]): number {
  const last = measurements.reduce((newest, each) =>
    Date.parse(each.at) >= Date.parse(newest.at) ? each : newest,
  )
  return last.value
}

/**
 * The one figure by which a standard is judged: its statistic over the measurements, each weighing as much as its sample.
 * Of a yes-no standard always the mean, a share 0..1. Null without measurements.
 */
export function statisticOf(
  standard: Pick<Standard, 'measure' | 'statistic'>,
  measurements: readonly Measured[],
): number | null {
  if (measurements.length === 0) return null
  switch (standard.measure === 'yes-no' ? 'mean' : (standard.statistic ?? 'mean')) {
    case 'mean':
      return mean(measurements)
    case 'median':
      return quantile(measurements, 0.5)
    case 'p90':
      return quantile(measurements, 0.9)
    case 'latest':
      return latest(measurements)
  }
}
