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
  for (let level = first; level < end; level++) tryCell(bench, item, { column: item.column, level })
  if (!bench.isCustomers[item.index])
    for (const column of columnsFor(bench, item))
      for (let level = first; level < end; level++) tryCell(bench, item, { column, level })
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

/** Moves an item to another cell, or exchanges it with the one there, and back where that is no better. */
function tryCell(bench: Bench, item: Item, cell: Cell): void {
  const { grid, router, linksAt } = bench
  const before = { column: item.column, level: item.level }
  const other = itemAt(grid, cell)
  // Only the two of one stack change places.
  if (other === item || (other && cell.column !== before.column)) return
  const links = new Set([
    ...(linksAt[item.index] ?? []),
    ...(other ? (linksAt[other.index] ?? []) : []),
    ...spanning(bench, before),
    ...spanning(bench, cell),
  ])
  const release = () => links.forEach((link) => router.release(link))
  const evidence = () =>
    stems(bench, before.column) + (cell.column === before.column ? 0 : stems(bench, cell.column))
  release()
  if (!other && router.usage.isUsed(cell.level, cell.column)) {
    routed(router, links)
    return
  }
  const now = routed(router, links) + evidence() + before.level * lowerRow
  release()
  move(grid, item, cell)
  if (routedWithin(router, links, now - leastGain - cell.level * lowerRow - evidence())) return
  move(grid, item, before)
  routed(router, links)
}

/** The connections within a column from above a cell to below it: whoever stands there is in their way. */
function spanning({ grid, linksAt }: Bench, { column, level }: Cell): Link[] {
  const found: Link[] = []
  for (let above = 0; above < level; above++) {
    const item = itemAt(grid, { column, level: above })
    for (const link of item ? (linksAt[item.index] ?? []) : []) {
      const other = link.from === item ? link.to : link.from
      if (other.column === column && other.level > level) found.push(link)
    }
  }
  return found
}

function move(grid: Grid, item: Item, cell: Cell): void {
  const other = itemAt(grid, cell)
  grid.cells[cellAt(grid, item)] = other ? other.index : -1
  grid.cells[cellAt(grid, cell)] = item.index
  if (other) Object.assign(other, { column: item.column, level: item.level })
  Object.assign(item, cell)
}

/** Finds routes for links, one after the other; what they cost together. */
function routed(router: Router, links: Iterable<Link>): number {
  let sum = 0
  for (const link of links) sum += router.take(link).cost
  return sum
}

/** Finds routes for links that together cost less than `most`; where there are none, none is kept. */
function routedWithin(router: Router, links: Iterable<Link>, most: number): boolean {
  const taken: Link[] = []
  let sum = 0
  for (const link of links) {
    sum += router.take(link).cost
    taken.push(link)
    if (sum < most) continue
    taken.forEach((each) => router.release(each))
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
