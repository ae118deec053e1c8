import type { Blueprint, Id } from '#model/blueprint.ts'
import { fitted, type Slot } from './fitted.ts'
import { columnsOf, momentsOf, type Moment, type Position, renumbered, rowsOf, sameMoment } from './grid.ts'
import { type ColumnTarget, type RowTarget, spotOn } from './target.ts'

/** A step on its way to a place, described by where it comes from. */
export interface Member {
  readonly id: Id
  /** Where it goes. */
  readonly lane: Id
  /** Its moment, counted from the lead's: -1 is the moment before. */
  readonly moment: number
  /** Its row in the lane it comes from, counted from the top. */
  readonly row: number
  /** Its row counted from the lead's, where it comes from the lead's lane and a row was asked for; else it keeps its own. */
  readonly rowFromLead: number | null
}

/** Where the lead of a group goes. Without a row everyone keeps the row they have, counted from the top of their lane. */
interface GroupTarget {
  readonly phase: Id | null
  readonly column: ColumnTarget
  readonly row: RowTarget | null
}

interface PlacedGroup {
  /** The blueprint with columns and rows numbered anew where there was no room. */
  readonly blueprint: Blueprint
  readonly positions: ReadonlyMap<Id, Position>
}

/** Positions for steps that keep their shape as a group: see `moveSteps`. The members need not be in the blueprint. */
export function placeGroup(now: Blueprint, members: readonly Member[], target: GroupTarget): PlacedGroup {
  const inColumns = placeColumns(
    now,
    members.map(({ moment }) => moment),
    target,
  )
  let blueprint = inColumns.blueprint
  const positions = new Map<Id, Position>()
  for (const lane of new Set(members.map((member) => member.lane))) {
    const here = members.filter((member) => member.lane === lane)
    const inRows = placeRows(blueprint, lane, here, target.row)
    blueprint = inRows.blueprint
    here.forEach(({ id, moment }, i) => {
      const at = inColumns.moments.get(moment) ?? { phase: target.phase, column: 0 }
      positions.set(id, { lane, ...at, row: inRows.rows[i] ?? 0 })
    })
  }
  return { blueprint, positions }
}

interface PlacedColumns {
  readonly blueprint: Blueprint
  readonly moments: ReadonlyMap<number, Moment>
}

/**
 * On a column that is there, the others go as many moments before and behind it as they were; between columns (or in an
 * empty phase) each distinct moment becomes a new column there.
 */
function placeColumns(now: Blueprint, offsets: readonly number[], target: GroupTarget): PlacedColumns {
  const scale = columnsOf(now, target.phase)
  const spot = spotOn(scale, target.column)
  if (spot.is === 'gap') {
    const slots = offsets.map((rank): Slot => ({ is: 'gap', index: spot.index, rank }))
    const fit = fitted(scale, slots)
    return {
      blueprint: renumbered(now, { phase: target.phase }, scale, fit.scale),
      moments: new Map(offsets.map((o, i) => [o, { phase: target.phase, column: fit.numbers[i] ?? 0 }])),
    }
  }
  const lead = { phase: target.phase, column: scale[spot.index] ?? 0 }
  const at = momentsOf(now).findIndex((moment) => sameMoment(moment, lead))
  return alongMoments(now, new Map(offsets.map((offset) => [offset, at + offset])))
}

/** Offsets by their index among all moments; what lies before the first or behind the last becomes a new column there. */
function alongMoments(now: Blueprint, wanted: ReadonlyMap<number, number>): PlacedColumns {
  const all = momentsOf(now)
  const front = beyond(
    now,
    all[0],
    [...wanted.values()].filter((index) => index < 0),
    0,
  )
  const isBehind = (index: number) => index >= all.length
  const last = all.at(-1)
  const end = columnsOf(front.blueprint, last?.phase ?? null).length
  const behind = beyond(front.blueprint, last, [...wanted.values()].filter(isBehind), end)
  const inside = momentsOf(behind.blueprint)
  // New columns are not in the blueprint yet, so every index still means what it did.
  const moments = [...wanted].flatMap(([offset, index]): [number, Moment][] => {
    const moment = front.moments.get(index) ?? behind.moments.get(index) ?? inside[index]
    return moment ? [[offset, moment]] : []
  })
  return { blueprint: behind.blueprint, moments: new Map(moments) }
}

function beyond(
  now: Blueprint,
  edge: Moment | undefined,
  indices: readonly number[],
  gap: number,
): PlacedColumns {
  const phase = edge?.phase ?? null
  const scale = columnsOf(now, phase)
  const fit = fitted(
    scale,
    indices.map((rank) => ({ is: 'gap', index: gap, rank })),
  )
  return {
    blueprint: renumbered(now, { phase }, scale, fit.scale),
    moments: new Map(indices.map((index, i) => [index, { phase, column: fit.numbers[i] ?? 0 }])),
  }
}

type RowWish = Pick<Member, 'row' | 'rowFromLead'>

/** Rows in one lane: the lead's companions keep their distance to it, everyone else their row counted from the top. */
export function placeRows(
  now: Blueprint,
  lane: Id,
  wishes: readonly RowWish[],
  target: RowTarget | null,
): { readonly blueprint: Blueprint; readonly rows: readonly number[] } {
  const scale = rowsOf(now, lane)
  const spot = target && spotOn(scale, target)
  // Ranks below 0 lie above the first row, 0 up to 1 in the gap the lead goes to, 1 and more below the last row.
  const distances = wishes.map(({ rowFromLead }) => rowFromLead ?? 0)
  const least = Math.min(...distances)
  const span = Math.max(...distances) - least + 1
  const slots = wishes.map(({ row, rowFromLead }): Slot => {
    if (rowFromLead !== null && spot?.is === 'gap')
      return { is: 'gap', index: spot.index, rank: (rowFromLead - least) / span }
    const index = rowFromLead !== null && spot ? spot.index + rowFromLead : row
    if (index < 0) return { is: 'gap', index: 0, rank: index }
    return index < scale.length ? { is: 'on', index } : { is: 'gap', index: scale.length, rank: index + 1 }
  })
  const fit = fitted(scale, slots)
  return { blueprint: renumbered(now, { lane }, scale, fit.scale), rows: fit.numbers }
}
