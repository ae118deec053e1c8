import type { Box, Point } from '#layout/placed.ts'
import { beside, type SiteRoute, siteRoute } from './siteRoute.ts'

/** The boxes that connectors take hold of by their keys, in px of the drawing. */
export type Grips = ReadonlyMap<string, Box>

/** What a connector joins, and by which way the drawing does. */
export interface Joined {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`

/** The line from site to site in both directions alike. */
const lineKey = ({ points }: SiteRoute): string => {
  const ends = points.map(written)
  return [ends.join(' '), ends.toReversed().join(' ')].toSorted()[0] ?? ''
}

/** How far a route stood beside the line on which it would lie on another one. */
const asideOf = ([first]: readonly Point[], { points: [start, second] }: SiteRoute): number => {
  if (!first || !start || !second) return 0
  return Math.abs(start.y - second.y) < 0.5 ? first.y - start.y : first.x - start.x
}

export type WayGiver = (joined: Joined) => SiteRoute | null

/** Ways from site to site, none of which lies on one that was given out before. */
export function wayGiver(grips: Grips): WayGiver {
  const taken = new Set<string>()
  return ({ from, to, points }) => {
    const [start, end] = [grips.get(from), grips.get(to)]
    const route = start && end ? siteRoute(points, start, end) : null
    if (!route) return null
    let way = route
    for (let n = 0; taken.has(lineKey(way)) && n < mostBeside; n += 1) {
      const aside = asideOf(points, route)
      way = beside(route, n === 0 ? aside : apart * (n % 2 === 0 ? n : -n))
    }
    taken.add(lineKey(way))
    return way
  }
}

const mostBeside = 6
const apart = 8
