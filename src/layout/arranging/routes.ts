import { type Candidate, channelsFor, directWays, wayByChannel } from './candidates.ts'
import type { Grid } from './grid.ts'
import type { Link } from './links.ts'
import type { Route } from './route.ts'
import { type Usage, usageOf } from './usage.ts'

/** How often all routes are found anew, each knowing the others. */
const passes = 3

const span = ({ from, to }: Link) => Math.abs(from.column - to.column)
const rise = ({ from, to }: Link) => Math.abs(from.level - to.level)

/** The cheaper of a route and what another way leads to. */
function cheaper(link: Link, known: Route | null, { shape, pieces }: Candidate, usage: Usage): Route {
  const cost = usage.costOf(pieces, known ? known.cost : Infinity)
  return !known || cost < known.cost - 1e-9 ? { link, shape, pieces, cost } : known
}

function bestRoute(link: Link, grid: Grid, usage: Usage): Route {
  let found: Route | null = null
  for (const way of directWays(link, grid, usage)) found = cheaper(link, found, way, usage)
  found = cheaperByChannel(link, found, grid, usage)
  if (!found) throw new Error(`no way from ${link.from.id} to ${link.to.id}`)
  return found
}

/** The cheaper of a route and the ways along channels, of which there are many: only the best of them is written down. */
function cheaperByChannel(link: Link, known: Route | null, grid: Grid, usage: Usage): Route | null {
  const channels = channelsFor(link, grid)
  if (!channels) return known
  let least = known ? known.cost : Infinity
  let best = -1
  for (let channel = channels[0]; channel <= channels[1]; channel++) {
    if (usage.leastByChannel(link, channel) >= least) continue
    const cost = usage.costByChannel(link, channel, least)
    if (cost >= least - 1e-9) continue
    least = cost
    best = channel
  }
  return best < 0 ? known : { link, ...wayByChannel(link, best), cost: least }
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
  /** Takes a way once more that was found before and released. */
  readonly restore: (route: Route) => void
}

/** Finds routes on a grid one after the other: each sees how much those before it use the channels. */
export function routerOf(grid: Grid): Router {
  const usage = usageOf(grid)
  const routes: Route[] = []
  return {
    usage,
    routes,
    take: (link) => {
      const route = bestRoute(link, grid, usage)
      usage.add(route)
      routes[link.index] = route
      return route
    },
    release: (link) => {
      const route = routes[link.index]
      if (route) usage.remove(route)
    },
    restore: (route) => {
      usage.add(route)
      routes[route.link.index] = route
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
