/** What many runs through a blueprint gave. Plain data: it comes from a worker as it is. */
export interface SimulationResult {
  readonly seed: number
  readonly runs: number
  /** The times from start to end in s, in ascending order. */
  readonly sorted: Float64Array
  readonly meanSeconds: number
  readonly medianSeconds: number
  /** Nine of ten customers are through in this time. */
  readonly p90Seconds: number
  /** The runs that were cut short since they went round loops too long; their times stand at the time of the cut. */
  readonly cutRuns: number
}

/** The time in s below which a share 0..1 of the runs lies, by linear interpolation between neighbours. */
function quantileOf(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const lower = sorted[Math.floor(place)] ?? Number.NaN
  return lower + ((sorted[Math.ceil(place)] ?? lower) - lower) * (place - Math.floor(place))
}

/** Sums up the times of runs. */
export function simulationResult(seed: number, times: readonly number[], cutRuns: number): SimulationResult {
  const sorted = Float64Array.from(times).toSorted()
  return {
    seed,
    runs: sorted.length,
    sorted,
    meanSeconds: sorted.reduce((sum, each) => sum + each, 0) / sorted.length,
    medianSeconds: quantileOf(sorted, 0.5),
    p90Seconds: quantileOf(sorted, 0.9),
    cutRuns,
  }
}

/** How many of the ascending values are at most the bound. */
function countUpTo(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Times that are sums of the same parts differ in their last digits. */
const near = 1e-9

/** The chance 0..1 to be through within so many seconds, that time included. */
export const chanceWithin = ({ sorted }: Pick<SimulationResult, 'sorted'>, seconds: number): number =>
  sorted.length === 0 ? 0 : countUpTo(sorted, seconds + near * Math.max(1, seconds)) / sorted.length

/** One bar of a histogram: how many runs took longer than `from`, at most `to` (s); the first bar includes its `from`. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The runs in bars of equal width between the shortest and the longest; a single bar where all took the same time. */
export function histogramOf({ sorted }: Pick<SimulationResult, 'sorted'>, bars: number): readonly Bar[] {
  const least = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  if (most - least <= near * Math.max(1, most)) return [{ from: least, to: most, count: sorted.length }]
  const edge = (i: number) => (i === bars ? most : least + ((most - least) * i) / bars)
  const upTo = (i: number) => (i === 0 ? 0 : countUpTo(sorted, edge(i)))
  return Array.from({ length: bars }, (_, i) => ({
    from: edge(i),
    to: edge(i + 1),
    count: upTo(i + 1) - upTo(i),
  }))
}
