import { type Candidate, directWays, waysByChannel } from './candidates.ts'
import type { Grid } from './grid.ts'
import type { Link } from './links.ts'
import type { Route } from './route.ts'
import { type Usage, usageOf } from './usage.ts'

/** How often all routes are found anew, each knowing the others. */
const passes = 3

const span = ({ from, to }: Link) => Math.abs(from.column - to.column)
const rise = ({ from, to }: Link) => Math.abs(from.level - to.level)

/** The cheaper of a route and what some other ways lead to. */
function cheaper(
  link: Link,
  known: Route | null,
  candidates: readonly Candidate[],
  usage: Usage,
): Route | null {
  let found = known
  for (const { shape, pieces } of candidates) {
    const cost = usage.costOf(pieces, found?.cost ?? Infinity)
    if (!found || cost < found.cost - 1e-9) found = { link, shape, pieces, cost }
  }
  return found
}

function best(link: Link, grid: Grid, usage: Usage): Route {
  const direct = cheaper(link, null, directWays(link, grid, usage), usage)
  const mayPay = !direct || usage.leastByChannel(link) < direct.cost
  const found = mayPay ? cheaper(link, direct, waysByChannel(link, grid), usage) : direct
  if (!found) throw new Error(`no way from ${link.from.id} to ${link.to.id}`)
  return found
}

const sameWay = (a: Route, b: Route): boolean =>
  a.shape === b.shape &&
  a.pieces.every((piece, i) => piece.at === b.pieces[i]?.at && piece.to === b.pieces[i]?.to)

/** The ways found so far, and the means to find some of them anew. */
export interface Router {
  readonly usage: Usage
  readonly routes: Route[]
  readonly take: (link: Link) => Route
  readonly release: (link: Link) => void
}

export function routerOf(grid: Grid): Router {
  const usage = usageOf(grid)
  const routes: Route[] = []
  return {
    usage,
    routes,
    take: (link) => {
      const route = best(link, grid, usage)
      usage.add(route)
      routes[link.index] = route
      return route
    },
    release: (link) => {
      const route = routes[link.index]
      if (route) usage.remove(route)
    },
  }
}

/** Finds the ways of all links: the short ones first, then all again until nothing gets better. */
export function routeAll({ routes, take, release }: Router, links: readonly Link[]): void {
  const order = links.toSorted((a, b) => span(a) - span(b) || rise(a) - rise(b) || a.index - b.index)
  for (let pass = 0; pass < passes; pass++) {
    let changed = false
    for (const link of order) {
      const before = routes[link.index]
      release(link)
      const route = take(link)
      if (!before || !sameWay(before, route)) changed = true
    }
    if (!changed) break
  }
}

/** The ways of all links. */
export function routesOf(grid: Grid, links: readonly Link[]): Route[] {
  const router = routerOf(grid)
  routeAll(router, links)
  return router.routes
}
