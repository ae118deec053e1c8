import type { Blueprint, Id } from '#model/blueprint.ts'
import { gridOf, type Grid } from '../arranging/grid.ts'
import type { Item } from '../arranging/item.ts'
import { type Link, linksOf } from '../arranging/links.ts'
import { routeAll, type Router, routerOf } from '../arranging/routes.ts'
import type { Place } from '../placed.ts'
import { leastDistance } from './timeline.ts'

const passes = 2
/** What another place must gain at least: what is not worth it stays, so that pictures change little. */
const leastGain = 40
/** A step moves at most so many moments from where its connections are shortest. */
const mostColumns = 2
/** What each row further down in a lane costs: without need none is begun. */
const lowerRow = 6
/** What it costs that the stem of a step's evidence cannot run straight down. */
const bentStem = 140

interface Cell {
  readonly column: number
  readonly level: number
}

/** A picture in which steps are tried elsewhere. */
interface Bench {
  readonly grid: Grid
  readonly router: Router
  readonly linksAt: readonly (readonly Link[])[]
  readonly hasEvidence: readonly boolean[]
  readonly isCustomers: readonly boolean[]
  /** The level on which cards of evidence stand; -1 where there are none. */
  readonly evidence: number
}

/**
 * The same places, but for steps whose connections run shorter, straighter or with fewer crossings elsewhere: each is tried in
 * every row of its cell, also in exchange with the step that stands there, and in the moments before and behind, as far as what
 * leads to it and what follows leave it room. The customer's own steps keep their moments.
 */
export function refined(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): ReadonlyMap<Id, Place> {
  const bench = benchOf(blueprint, places)
  const { grid } = bench
  const steps = grid.items.filter(({ is }) => is === 'step')
  let open = steps
  for (let pass = 0; pass < passes && open.length > 0; pass++) {
    const near = new Set(
      open.filter((item) => improve(bench, item)).flatMap((item) => [...besides(bench, item)]),
    )
    open = steps.filter((item) => near.has(item))
  }
  const columns = ranks(
    steps,
    ({ column }) => grid.columns[column]?.phase ?? 0,
    ({ column }) => column,
  )
  const rows = ranks(
    steps,
    ({ lane }) => lane,
    ({ level }) => level,
  )
  return new Map(
    [...places].map(([id, { phase }]) => {
      const item = grid.itemOfStep.get(id)
      return [id, { phase, column: (item && columns.get(item)) ?? 1, row: (item && rows.get(item)) ?? 1 }]
    }),
  )
}

/** The numbers 1, 2, 3… for what is in use within each group. */
function ranks(
  items: readonly Item[],
  groupOf: (item: Item) => number,
  of: (item: Item) => number,
): ReadonlyMap<Item, number> {
  const used = new Map<number, Set<number>>()
  for (const item of items) used.set(groupOf(item), (used.get(groupOf(item)) ?? new Set()).add(of(item)))
  const sorted = new Map([...used].map(([group, numbers]) => [group, [...numbers].toSorted((a, b) => a - b)]))
  return new Map(items.map((item) => [item, (sorted.get(groupOf(item))?.indexOf(of(item)) ?? 0) + 1]))
}

/** The blueprint with nothing hidden and without its evidence, routed. */
function benchOf(blueprint: Blueprint, places: ReadonlyMap<Id, Place>): Bench {
  const shown = <Each extends { readonly collapsed?: true }>(table: ReadonlyMap<Id, Each>) =>
    new Map([...table].map(([id, { collapsed: _, ...each }]) => [id, each]))
  const steps = new Map(
    [...blueprint.steps].map(([id, step]) => {
      const { column = 1, row = 1 } = places.get(id) ?? {}
      return [id, { ...step, column, row }]
    }),
  )
  const [lanes, phases] = [shown(blueprint.lanes), shown(blueprint.phases)]
  const bare = { ...blueprint, steps, lanes, phases, touchpoints: new Map() }
  const grid = gridOf(bare)
  const { links } = linksOf(bare, grid)
  const router = routerOf(grid)
  routeAll(router, links)
  const linksAt: Link[][] = grid.items.map(() => [])
  for (const link of links) for (const { index } of [link.from, link.to]) linksAt[index]?.push(link)
  const withEvidence = new Set([...blueprint.touchpoints.values()].map(({ step }) => step))
  const evidenceLane = grid.lanes.findIndex(({ kind }) => kind === 'evidence')
  return {
    grid,
    router,
    linksAt,
    hasEvidence: grid.items.map(({ id }) => withEvidence.has(id)),
    isCustomers: grid.items.map(({ lane }) => grid.lanes[lane]?.kind === 'customer'),
    evidence: evidenceLane < 0 ? -1 : (grid.firstLevel[evidenceLane] ?? -1),
  }
}

const cellAt = ({ columns }: Grid, { column, level }: Cell) => level * columns.length + column

const itemAt = (grid: Grid, cell: Cell): Item | undefined => grid.items[grid.cells[cellAt(grid, cell)] ?? -1]

/** A step and those it is connected with. */
const besides = ({ linksAt }: Bench, item: Item): Item[] => [
  item,
  ...(linksAt[item.index] ?? []).map(({ from, to }) => (from === item ? to : from)),
]

/** Whether all connections of a step run straight already. */
const isAtRest = ({ linksAt, router }: Bench, item: Item): boolean =>
  (linksAt[item.index] ?? []).every(({ index }) => router.routes[index]?.pieces.length === 1)

/** Whether a step found a better place. */
function improve(bench: Bench, item: Item): boolean {
  const { grid } = bench
  if (isAtRest(bench, item) && item.level === (grid.firstLevel[item.lane] ?? 0)) return false
  const start = { column: item.column, level: item.level }
  const first = grid.firstLevel[item.lane] ?? 0
  const end = grid.firstLevel[item.lane + 1] ?? first
  let known: Rerouted | null = null
  for (let level = first; level < end; level++)
    known = tryCell(bench, item, { column: item.column, level }, known)
  if (!bench.isCustomers[item.index])
    for (const column of columnsFor(bench, item))
      for (let level = first; level < end; level++) known = tryCell(bench, item, { column, level }, known)
  return item.column !== start.column || item.level !== start.level
}

/** The other moments of its phase in which a step comes behind what it follows and before what follows it, as now. */
function columnsFor({ grid, linksAt }: Bench, item: Item): number[] {
  let least = item.column - mostColumns
  let most = item.column + mostColumns
  for (const { from, to } of linksAt[item.index] ?? []) {
    const other = from === item ? to : from
    const isBehind = other.column < item.column || (other.column === item.column && other.lane < item.lane)
    if (isBehind) least = Math.max(least, other.column + leastDistance(other.lane, item.lane))
    else most = Math.min(most, other.column - leastDistance(item.lane, other.lane))
  }
  const phase = grid.columns[item.column]?.phase
  const found: number[] = []
  for (let column = least; column <= most; column++)
    if (column !== item.column && grid.columns[column]?.phase === phase) found.push(column)
  return found
}

/** Links whose routes were found anew one after the other, while no box has moved since: to do so again would change nothing. */
interface Rerouted {
  readonly links: readonly Link[]
  readonly cost: number
}

/**
 * Moves an item to another cell, or exchanges it with the one there, and back where that is no better. Takes and gives what need
 * not be found anew for the next cell.
 */
function tryCell(bench: Bench, item: Item, cell: Cell, known: Rerouted | null): Rerouted | null {
  const { grid, router } = bench
  const before = { column: item.column, level: item.level }
  const other = itemAt(grid, cell)
  // Only the two of one stack change places.
  if (other === item || (other && cell.column !== before.column)) return known
  const links = linksConcerned(bench, item, other, cell)
  const evidence = () =>
    stems(bench, before.column) + (cell.column === before.column ? 0 : stems(bench, cell.column))
  const stays = evidence() + (before.level - cell.level) * lowerRow - leastGain
  move(grid, item, cell)
  const moved = evidence()
  const least = leastCost(router, links) + moved
  move(grid, item, before)
  const now = known && sameLinks(known.links, links) ? known : rerouted(router, links)
  const most = now.cost + stays
  if (least >= most) return now
  const routes = links.map(({ index }) => router.routes[index])
  for (const link of links) router.release(link)
  if (other || !router.usage.isUsed(cell.level, cell.column)) {
    move(grid, item, cell)
    if (routedWithin(router, links, most - moved)) return null
    move(grid, item, before)
  }
  for (const route of routes) if (route) router.restore(route)
  return now
}

/** The connections that may run otherwise once an item stands in another cell, and the one that stood there in its own. */
function linksConcerned(bench: Bench, item: Item, other: Item | undefined, cell: Cell): readonly Link[] {
  const { linksAt } = bench
  const links = new Set(linksAt[item.index])
  if (other) for (const link of linksAt[other.index] ?? []) links.add(link)
  addSpanning(bench, item, links)
  addSpanning(bench, cell, links)
  return [...links]
}

const sameLinks = (a: readonly Link[], b: readonly Link[]): boolean =>
  a.length === b.length && a.every((link, i) => link === b[i])

function rerouted(router: Router, links: readonly Link[]): Rerouted {
  for (const link of links) router.release(link)
  let cost = 0
  for (const link of links) cost += router.take(link).cost
  return { links, cost }
}

function leastCost({ usage }: Router, links: readonly Link[]): number {
  let sum = 0
  for (const link of links) sum += usage.least(link)
  return sum
}

/** Adds the connections within a column from above a cell to below it: whoever stands there is in their way. */
function addSpanning({ grid, linksAt }: Bench, { column, level }: Cell, links: Set<Link>): void {
  for (let above = 0; above < level; above++) {
    const index = grid.cells[above * grid.columns.length + column] ?? -1
    if (index < 0) continue
    for (const link of linksAt[index] ?? []) {
      const { from, to } = link
      if (from.column === column && to.column === column && Math.max(from.level, to.level) > level)
        links.add(link)
    }
  }
}

function move(grid: Grid, item: Item, cell: Cell): void {
  const other = itemAt(grid, cell)
  grid.cells[cellAt(grid, item)] = other ? other.index : -1
  grid.cells[cellAt(grid, cell)] = item.index
  if (other) Object.assign(other, { column: item.column, level: item.level })
  Object.assign(item, cell)
}

/** Finds routes for links that together cost less than `most`; where there are none, none is kept. */
function routedWithin(router: Router, links: readonly Link[], most: number): boolean {
  let sum = leastCost(router, links)
  let taken = 0
  for (const link of links) {
    sum += router.take(link).cost - router.usage.least(link)
    taken += 1
    if (sum < most) continue
    for (const each of links.slice(0, taken)) router.release(each)
    return false
  }
  return sum < most
}

/** What the stems of the evidence in a column cost. */
function stems({ grid, hasEvidence, evidence }: Bench, column: number): number {
  if (evidence < 0) return 0
  let cost = 0
  let isBlocked = false
  for (let level = evidence + 1; level < grid.levels.length; level++) {
    const item = itemAt(grid, { column, level })
    if (!item) continue
    if (isBlocked && hasEvidence[item.index]) cost += bentStem
    isBlocked = true
  }
  return cost
}
