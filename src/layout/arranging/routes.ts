import { candidatesFor } from './candidates.ts'
import type { Grid } from './grid.ts'
import type { Link } from './links.ts'
import type { Route } from './route.ts'
import { type Usage, usageOf } from './usage.ts'

/** How often all routes are found anew, each knowing the others. */
const passes = 3

const span = ({ from, to }: Link) => Math.abs(from.column - to.column)
const rise = ({ from, to }: Link) => Math.abs(from.level - to.level)

function best(link: Link, grid: Grid, usage: Usage): Route {
  let found: Route | null = null
  for (const { shape, pieces } of candidatesFor(link, grid, usage)) {
    const cost = usage.costOf(pieces)
    if (!found || cost < found.cost - 1e-9) found = { link, shape, pieces, cost }
  }
  if (!found) throw new Error(`no way from ${link.from.id} to ${link.to.id}`)
  return found
}

const sameWay = (a: Route, b: Route): boolean =>
  a.shape === b.shape &&
  a.pieces.every((piece, i) => piece.at === b.pieces[i]?.at && piece.to === b.pieces[i]?.to)

/** The ways of all links: the short ones first, then all again until nothing gets better. */
export function routesOf(grid: Grid, links: readonly Link[]): Route[] {
  const usage = usageOf(grid)
  const order = [...links].sort((a, b) => span(a) - span(b) || rise(a) - rise(b) || a.index - b.index)
  const routes: Route[] = []
  for (let round = 0; round < passes; round++) {
    let changed = false
    for (const link of order) {
      const before = routes[link.index]
      if (before) usage.remove(before)
      const route = best(link, grid, usage)
      usage.add(route)
      if (!before || !sameWay(before, route)) changed = true
      routes[link.index] = route
    }
    if (!changed) break
  }
  return routes
}
