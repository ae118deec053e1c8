import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Place } from '../placed.ts'
import { phaseOf } from './timeline.ts'

/** A step that has its place. */
export interface Settled extends Place {
  readonly id: Id
  readonly lane: Id
}

/** The columns and rows in use: where the steps stand that have a place. */
export interface Lattice {
  readonly settled: ReadonlyMap<Id, Settled>
  /** The numbers of the columns of each phase, from left to right. */
  readonly columns: ReadonlyMap<Id | null, readonly number[]>
  /** The numbers of the rows of each lane, from top to bottom. */
  readonly rows: ReadonlyMap<Id, readonly number[]>
  readonly taken: ReadonlySet<string>
}

const cellKey = (lane: Id, phase: Id | null, column: number, row: number): string =>
  `${lane} ${phase ?? ''} ${column} ${row}`

/** The steps that have both numbers, as the document has them. */
export function settledSteps(blueprint: Blueprint): Settled[] {
  const settled: Settled[] = []
  for (const step of blueprint.steps.values()) {
    const { id, lane, column, row } = step
    if (column !== undefined && row !== undefined)
      settled.push({ id, lane, phase: phaseOf(blueprint, step), column, row })
  }
  return settled
}

/** A lattice that takes more steps, one after the other. */
export interface OpenLattice extends Lattice {
  readonly settled: Map<Id, Settled>
  readonly columns: Map<Id | null, number[]>
  readonly rows: Map<Id, number[]>
  readonly taken: Set<string>
}

/** The places that are taken, by row and column, to which more steps can be added. */
export function latticeOf(settled: Iterable<Settled>): OpenLattice {
  const lattice: OpenLattice = { settled: new Map(), columns: new Map(), rows: new Map(), taken: new Set() }
  for (const step of settled) settle(lattice, step)
  return lattice
}

/** Puts one more step into its place. */
export function settle({ settled, columns, rows, taken }: OpenLattice, step: Settled): void {
  settled.set(step.id, step)
  insert(columns, step.phase, step.column)
  insert(rows, step.lane, step.row)
  taken.add(cellKey(step.lane, step.phase, step.column, step.row))
}

function insert<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [number])
  else if (!list.includes(number)) {
    const at = list.findIndex((other) => other > number)
    list.splice(at < 0 ? list.length : at, 0, number)
  }
}

/** Where in the lattice a row is sought. */
export interface CellOfLane {
  readonly lane: Id
  readonly phase: Id | null
  readonly column: number
}

/**
 * The free row of a lane, in one column, that lies nearest to the wanted ones, counted in rows; the upper of two. Nearest to the
 * top where none is wanted. Where all rows are taken, a new one at the lane's end.
 */
export function freeRow(lattice: Lattice, cell: CellOfLane, wanted: readonly number[] = []): number {
  const rows = lattice.rows.get(cell.lane) ?? []
  const wantedPlaces = wanted.map((row) => rows.indexOf(row)).filter((place) => place >= 0)
  let best: number | undefined
  let least = Infinity
  rows.forEach((row, place) => {
    if (lattice.taken.has(cellKey(cell.lane, cell.phase, cell.column, row))) return
    const distance = wantedPlaces.reduce((sum, other) => sum + Math.abs(place - other), 0)
    if (distance >= least) return
    least = distance
    best = row
  })
  return best ?? (rows.at(-1) ?? 0) + 1
}

/** The next column in use behind one of a phase. */
export const nextColumn = (lattice: Lattice, phase: Id | null, column: number): number | undefined =>
  lattice.columns.get(phase)?.find((other) => other > column)

/** The column in use before one of a phase. */
export const columnBefore = (lattice: Lattice, phase: Id | null, column: number): number | undefined =>
  lattice.columns.get(phase)?.findLast((other) => other < column)
