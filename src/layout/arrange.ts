import type { Blueprint } from '#model/blueprint.ts'
import { gridOf } from './arranging/grid.ts'
import type { Item } from './arranging/item.ts'
import { linksOf } from './arranging/links.ts'
import { pixelsOf } from './arranging/pixels.ts'
import { laneHeadings, placedBands } from './arranging/placedBands.ts'
import { placedConnections, placedStems, unroutedConnections } from './arranging/placedRoutes.ts'
import { placedBundle, placedCard, placedStep } from './arranging/placedThings.ts'
import { routesOf } from './arranging/routes.ts'
import type { Placed } from './placed.ts'

function laidOut(blueprint: Blueprint, routed: boolean): Placed {
  const grid = gridOf(blueprint)
  const links = linksOf(blueprint, grid)
  const routes = routesOf(grid, links.links)
  const lanes = laneHeadings(grid)
  const { vertical, horizontal, places } = pixelsOf(grid, links, routes, lanes)
  const only = (kind: Item['is']) => grid.items.filter(({ is }) => is === kind)
  return {
    ...placedBands(grid, lanes, vertical, horizontal),
    steps: new Map(only('step').map((item) => [item.id, placedStep(item, places.box(item), grid)])),
    bundles: only('bundle').map((item) => placedBundle(item, places.box(item), grid)),
    cards: only('card').map((item) => placedCard(item, places.box(item), grid)),
    stems: routed ? placedStems(links, routes, places) : [],
    connections: routed ? placedConnections(links, routes, places) : unroutedConnections(links),
    routed,
  }
}

/** Where everything of a blueprint stands, routes included: a pure function of the document. */
export const arrange = (blueprint: Blueprint): Placed => laidOut(blueprint, true)

/** Where all boxes stand, exactly as `arrange` has them; the routes are left out. */
export const arrangeBoxes = (blueprint: Blueprint): Placed => laidOut(blueprint, false)
