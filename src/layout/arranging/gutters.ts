import type { Grid } from './grid.ts'
import type { Item } from './item.ts'
import type { Route } from './route.ts'
import { sifted } from './sifted.ts'
import { assignTracks } from './tracks.ts'

/**
 * A vertical in a gutter; `ends` says at which height, in px, it goes on to which side: -1 left, 1 right. The stems of one card
 * that bend share one: they have their start in common.
 */
export interface GutterRun {
  readonly routes: readonly Route[]
  /** 0 for the first vertical of the route, 1 for the second. */
  readonly nth: 0 | 1
  readonly low: number
  readonly high: number
  readonly ends: readonly (readonly [y: number, side: number])[]
  track: number
}

export interface Gutters {
  readonly runs: readonly (readonly GutterRun[])[]
  readonly tracks: readonly number[]
}

/** Where routes stand across the rows, in px: at their source, along their channel, at their target. */
export interface Heights {
  readonly start: (route: Route) => number
  readonly end: (route: Route) => number
  readonly channel: (route: Route) => number
}

function run(routes: readonly Route[], nth: 0 | 1, ends: GutterRun['ends']): GutterRun {
  const heights = ends.map(([y]) => y)
  return { routes, nth, low: Math.min(...heights), high: Math.max(...heights), ends, track: 0 }
}

function runsOf(route: Route, heights: Heights): { gutter: number; run: GutterRun }[] {
  const start = heights.start(route)
  const end = heights.end(route)
  const [, first, along, second] = route.pieces
  if (first?.is !== 'vertical') return []
  const gutter = first.at / 2
  if (route.shape === 'Z')
    return [
      {
        gutter,
        run: run([route], 0, [
          [start, -1],
          [end, 1],
        ]),
      },
    ]
  if (route.shape === 'C')
    return [
      {
        gutter,
        run: run([route], 0, [
          [start, -1],
          [end, -1],
        ]),
      },
    ]
  if (along?.is !== 'horizontal' || second?.is !== 'vertical') return []
  const middle = heights.channel(route)
  const rightwards = along.to >= along.from ? 1 : -1
  return [
    {
      gutter,
      run: run([route], 0, [
        [start, -1],
        [middle, rightwards],
      ]),
    },
    {
      gutter: second.at / 2,
      run: run([route], 1, [
        [middle, -rightwards],
        [end, 1],
      ]),
    },
  ]
}

/** Two lines at one height would be one line: never. */
const onOneLine = 50

/** How often two runs meet where a stands left of b. */
function conflicts(a: GutterRun, b: GutterRun): number {
  let count = 0
  for (const [y, side] of a.ends) if (side > 0 && y > b.low + 0.5 && y < b.high - 0.5) count++
  for (const [y, side] of b.ends) if (side < 0 && y > a.low + 0.5 && y < a.high - 0.5) count++
  for (const [y, side] of a.ends)
    if (side > 0)
      for (const [other, way] of b.ends) if (way < 0 && Math.abs(y - other) < 1) count += onOneLine
  return count
}

const overlap = (a: GutterRun, b: GutterRun) => a.low < b.high + 8 && b.low < a.high + 8

const numberOf = ({ routes: [first] }: GutterRun) => first?.link.index ?? 0

function arranged(runs: readonly GutterRun[]): GutterRun[] {
  const n = runs.length
  const table = new Float32Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const a = runs[i]
      const b = runs[j]
      if (!a || !b) continue
      const difference = conflicts(a, b) - conflicts(b, a)
      table[i * n + j] = difference
      table[j * n + i] = -difference
    }
  const start = runs
    .map((_, i) => i)
    .toSorted((i, j) => {
      const a = runs[i]
      const b = runs[j]
      if (!a || !b) return 0
      return a.high - a.low - (b.high - b.low) || numberOf(a) - numberOf(b) || a.nth - b.nth
    })
  return sifted(n, (i, j) => table[i * n + j] ?? 0, start).flatMap((i) => runs[i] ?? [])
}

/** Whether a route is a stem that leaves its card at the right. */
const isTrunk = ({ shape, link }: Route) => shape === 'C' && link.stem !== null

function trunkOf(stems: readonly Route[], { start, end }: Heights): GutterRun {
  const [first] = stems
  return run(stems, 0, [
    ...(first ? [[start(first), -1] as const] : []),
    ...stems.map((stem) => [end(stem), -1] as const),
  ])
}

/** The tracks of all verticals in gutters, from the left of each. */
export function guttersOf(grid: Grid, routes: readonly Route[], heights: Heights): Gutters {
  const runs: GutterRun[][] = Array.from({ length: grid.columns.length + 1 }, () => [])
  const trunks = new Map<Item, Route[]>()
  for (const route of routes) {
    if (isTrunk(route)) trunks.set(route.link.from, [...(trunks.get(route.link.from) ?? []), route])
    else for (const { gutter, run: one } of runsOf(route, heights)) runs[gutter]?.push(one)
  }
  for (const [card, stems] of trunks) runs[card.column + 1]?.push(trunkOf(stems, heights))
  const ordered = runs.map(arranged)
  return { runs: ordered, tracks: ordered.map((gutter) => assignTracks(gutter, overlap)) }
}
