import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import type { GridRow } from './grid.ts'

/** A step that is drawn as itself, with the index of its column. */
export interface Shown {
  readonly step: RecordOf<'steps'>
  readonly column: number
}

/** The rows of the page, and the row each shown step stands in. */
export interface Rows {
  readonly rows: readonly GridRow[]
  readonly rowOf: ReadonlyMap<Id, number>
  /** The first row of each lane, where cards stand. */
  readonly firstOf: ReadonlyMap<Id, number>
  /** Where each lane has its bundles: below the cards where it holds both. */
  readonly bundleRowOf: ReadonlyMap<Id, number>
}

const byId = (a: Shown, b: Shown) => (a.step.id < b.step.id ? -1 : 1)

/** Steps in one place are stacked in the order of their ids: the level of each. */
function stacked(shown: readonly Shown[]): { levels: number; levelOf: ReadonlyMap<Id, number> } {
  const heights = new Map<number, number>()
  const levelOf = new Map<Id, number>()
  for (const { step, column } of shown.toSorted(byId)) {
    const level = heights.get(column) ?? 0
    heights.set(column, level + 1)
    levelOf.set(step.id, level)
  }
  return { levels: Math.max(1, ...heights.values()), levelOf }
}

/** Every level from top to bottom. A lane without steps, or collapsed, has one; a lane of evidence has one for its cards. */
export function rowsOf(
  { lanes }: Pick<Blueprint, 'lanes'>,
  shown: readonly Shown[],
  hidden: readonly Shown[],
): Rows {
  const byLane = new Map<Id, Map<number, Shown[]>>()
  const bundled = new Set(hidden.map(({ step }) => step.lane))
  const bundleRowOf = new Map<Id, number>()
  for (const each of shown) {
    const { lane, row = 0 } = each.step
    const ranks = byLane.get(lane) ?? new Map<number, Shown[]>()
    byLane.set(lane, ranks)
    const level = ranks.get(row)
    if (level) level.push(each)
    else ranks.set(row, [each])
  }
  const rows: GridRow[] = []
  const rowOf = new Map<Id, number>()
  const firstOf = new Map<Id, number>()
  for (const { id: lane, kind, collapsed = false } of inOrder(lanes)) {
    firstOf.set(lane, rows.length)
    const ranks = [...(byLane.get(lane) ?? [])].sort(([a], [b]) => a - b)
    const first = ranks[0]?.[0] ?? 1
    const isEmpty = ranks.length === 0
    if (isEmpty || kind === 'evidence') {
      rows.push({ lane, row: isEmpty ? 1 : first - 1, collapsed, opens: true })
    }
    const hasBoth = kind === 'evidence' && bundled.has(lane)
    if (hasBoth && isEmpty) rows.push({ lane, row: 2, collapsed, opens: false })
    bundleRowOf.set(lane, (firstOf.get(lane) ?? 0) + (hasBoth ? 1 : 0))
    for (const [row, here] of ranks) {
      const { levels, levelOf } = stacked(here)
      for (const [id, level] of levelOf) rowOf.set(id, rows.length + level)
      for (let level = 0; level < levels; level++) {
        rows.push({ lane, row, collapsed, opens: rows.length === firstOf.get(lane) })
      }
    }
  }
  return { rows, rowOf, firstOf, bundleRowOf }
}
