import type { Blueprint, Id } from '#model/blueprint.ts'
import { gridOf, type Grid } from '../arranging/grid.ts'
import type { Item } from '../arranging/item.ts'
import { type Link, linksOf } from '../arranging/links.ts'
import { routeAll, type Router, routerOf } from '../arranging/routes.ts'
import type { Place } from '../placed.ts'

const passes = 2

interface Bench {
  readonly grid: Grid
  readonly router: Router
  readonly linksOf: readonly (readonly Link[])[]
}

/**
 * The same columns, with other rows where connections then run shorter, straighter or with fewer crossings: each step is tried in
 * every row of its cell, also in exchange with the step that stands there.
 */
export function refined(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): ReadonlyMap<Id, Place> {
  const bench = benchOf(blueprint, places)
  const steps = bench.grid.items.filter(({ is }) => is === 'step')
  for (let pass = 0; pass < passes; pass++)
    if (steps.filter((item) => improve(bench, item)).length === 0) break
  const rowOf = (item: Item) => item.level - (bench.grid.firstLevel[item.lane] ?? 0) + 1
  return new Map(
    [...places].map(([id, place]) => {
      const item = bench.grid.itemOfStep.get(id)
      return [id, item ? { ...place, row: rowOf(item) } : place]
    }),
  )
}

/** The blueprint with nothing hidden, laid out and routed. */
function benchOf(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): Bench {
  const shown = <Each extends { readonly collapsed?: true }>(table: ReadonlyMap<Id, Each>) =>
    new Map([...table].map(([id, { collapsed: _, ...each }]) => [id, each]))
  const steps = new Map(
    [...blueprint.steps].map(([id, step]) => {
      const { column = 1, row = 1 } = places.get(id) ?? {}
      return [id, { ...step, column, row }]
    }),
  )
  const open: Blueprint = {
    ...blueprint,
    steps,
    lanes: shown(blueprint.lanes),
    phases: shown(blueprint.phases),
  }
  const grid = gridOf(open)
  const { links } = linksOf(open, grid)
  const router = routerOf(grid)
  routeAll(router, links)
  const linksAt: Link[][] = grid.items.map(() => [])
  for (const link of links) {
    linksAt[link.from.index]?.push(link)
    linksAt[link.to.index]?.push(link)
  }
  return { grid, router, linksOf: linksAt }
}

/** What the routes of some links cost together when they are found one after the other. */
const costOf = ({ router }: Bench, links: Iterable<Link>): number => {
  let sum = 0
  for (const link of links) sum += router.take(link).cost
  return sum
}

function improve(bench: Bench, item: Item): boolean {
  const { grid } = bench
  const first = grid.firstLevel[item.lane] ?? 0
  const end = grid.firstLevel[item.lane + 1] ?? first
  const start = item.level
  if (end - first < 2) return false
  for (let level = first; level < end; level++) if (level !== item.level) tryLevel(bench, item, level)
  return item.level !== start
}

/** Moves an item to another level of its cell, or exchanges it with the one there, and back where that is no better. */
function tryLevel({ grid, router, linksOf: linksAt }: Bench, item: Item, level: number): void {
  const at = (row: number) => row * grid.columns.length + item.column
  const other = grid.items[grid.cells[at(level)] ?? -1]
  const links = new Set([...(linksAt[item.index] ?? []), ...(other ? (linksAt[other.index] ?? []) : [])])
  const bench = { grid, router, linksOf: linksAt }
  const release = () => links.forEach((link) => router.release(link))
  const before = item.level
  const move = (to: number) => {
    const from = item.level
    item.level = to
    if (other) other.level = from
    grid.cells[at(to)] = item.index
    grid.cells[at(from)] = other ? other.index : -1
  }
  release()
  if (!other && router.usage.isUsed(level, item.column)) {
    costOf(bench, links)
    return
  }
  const cost = costOf(bench, links)
  release()
  move(level)
  if (costOf(bench, links) < cost - 1e-6) return
  release()
  move(before)
  costOf(bench, links)
}
