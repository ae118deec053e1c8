import type { Grid } from './grid.ts'
import type { Route } from './route.ts'
import { sifted } from './sifted.ts'
import { assignTracks } from './tracks.ts'

/** A run along a channel, between two gutters, and on which side each end goes on: -1 up, 1 down. */
export interface ChannelRun {
  readonly route: Route
  readonly low: number
  readonly high: number
  readonly ends: readonly (readonly [gutter: number, way: number])[]
  track: number
}

export interface Channels {
  /** The runs of each channel. */
  readonly runs: readonly (readonly ChannelRun[])[]
  /** How many tracks each channel needs. */
  readonly tracks: readonly number[]
}

function runOf(route: Route): { channel: number; run: ChannelRun } | null {
  if (route.shape !== 'K') return null
  const [, up, along, down] = route.pieces
  if (along?.is !== 'horizontal' || up?.is !== 'vertical' || down?.is !== 'vertical') return null
  const ends = [
    [along.from, Math.sign(up.from - along.at)],
    [along.to, Math.sign(down.to - along.at)],
  ] as const
  const low = Math.min(along.from, along.to)
  const high = Math.max(along.from, along.to)
  return { channel: along.at / 2, run: { route, low, high, ends, track: 0 } }
}

const overlap = (a: ChannelRun, b: ChannelRun) => a.low <= b.high && b.low <= a.high

/** How often two runs cross where a stands above b. */
function crossings(a: ChannelRun, b: ChannelRun): number {
  let count = 0
  for (const [gutter, way] of a.ends) if (way > 0 && gutter > b.low && gutter < b.high) count++
  for (const [gutter, way] of b.ends) if (way < 0 && gutter > a.low && gutter < a.high) count++
  return count
}

const wayOf = ({ ends }: ChannelRun) => ends.reduce((sum, [, way]) => sum + way, 0)

function arranged(runs: readonly ChannelRun[]): ChannelRun[] {
  const sorted = runs.toSorted(
    (a, b) =>
      wayOf(a) - wayOf(b) || a.high - a.low - (b.high - b.low) || a.route.link.index - b.route.link.index,
  )
  if (sorted.length > 300) return sorted
  const difference = (i: number, j: number) => {
    const a = sorted[i]
    const b = sorted[j]
    return a && b && overlap(a, b) ? crossings(a, b) - crossings(b, a) : 0
  }
  const order = sifted(
    sorted.length,
    difference,
    sorted.map((_, i) => i),
  )
  return order.flatMap((i) => sorted[i] ?? [])
}

/** The tracks of all runs along channels, from the top of each. */
export function channelsOf(grid: Grid, routes: readonly Route[]): Channels {
  const runs: ChannelRun[][] = Array.from({ length: grid.levels.length + 1 }, () => [])
  for (const route of routes) {
    const found = runOf(route)
    if (found) runs[found.channel]?.push(found.run)
  }
  const ordered = runs.map(arranged)
  return { runs: ordered, tracks: ordered.map((channel) => assignTracks(channel, overlap)) }
}
