import type { Blueprint, Id } from '#model/blueprint.ts'
import {
  freeRow,
  latticeOf,
  nextColumn,
  settledSteps,
  type Lattice,
  type Settled,
} from './placing/lattice.ts'
import type { Place } from './placed.ts'
import { placesAmong } from './placing/placesAmong.ts'
import { renumbered } from './placing/renumbered.ts'

/** Where a new step is wanted: in a lane, in the moment of another step or in the next one. */
export interface Newcomer {
  readonly lane: Id
  readonly beside: Id
  readonly moment: 'next' | 'same'
  /** That of the step beside, where left out. In another phase the newcomer comes into the first column. */
  readonly phase?: Id | null
}

/** Where a new step goes, and which steps get other numbers so that there is room for it between them. */
export interface NewcomerPlace {
  readonly place: Place
  readonly moved: ReadonlyMap<Id, Place>
}

/** The place of a step that an edit is about to add. */
export function placeNewcomer(blueprint: Blueprint, newcomer: Newcomer): NewcomerPlace {
  const lattice = latticeOf(allSettled(blueprint))
  const beside = lattice.settled.get(newcomer.beside)
  const phase = newcomer.phase === undefined ? (beside?.phase ?? null) : newcomer.phase
  const column = columnOf(lattice, newcomer, phase, beside)
  const cell = { lane: newcomer.lane, phase, column }
  const row = freeRow(lattice, cell, beside?.lane === newcomer.lane ? [beside.row] : [])
  return withRoom(lattice, newcomer.lane, { phase, column, row })
}

/** Steps that lack a place count as if they stood where they would be put one after the other. */
function allSettled(blueprint: Blueprint): Settled[] {
  const settled = settledSteps(blueprint)
  for (const [id, place] of placesAmong(blueprint)) {
    const lane = blueprint.steps.get(id)?.lane
    if (lane !== undefined) settled.push({ id, lane, ...place })
  }
  return settled
}

function columnOf(
  lattice: Lattice,
  { moment }: Newcomer,
  phase: Id | null,
  beside: Settled | undefined,
): number {
  if (!beside || beside.phase !== phase) return lattice.columns.get(phase)?.[0] ?? 1
  if (moment === 'same') return beside.column
  return nextColumn(lattice, phase, beside.column) ?? beside.column + 1
}

/** Where numbers have come too close to be told apart, the phase's columns or the lane's rows are numbered 1, 2, 3… anew. */
function withRoom({ settled, columns, rows }: Lattice, lane: Id, place: Place): NewcomerPlace {
  const newColumns = renumbered(columns.get(place.phase) ?? [], place.column)
  const newRows = renumbered(rows.get(lane) ?? [], place.row)
  const moved = new Map<Id, Place>()
  for (const step of settled.values()) {
    const column = step.phase === place.phase ? (newColumns.of(step.column) ?? step.column) : step.column
    const row = step.lane === lane ? (newRows.of(step.row) ?? step.row) : step.row
    if (column !== step.column || row !== step.row) moved.set(step.id, { phase: step.phase, column, row })
  }
  const [column, row] = [newColumns.newcomer, newRows.newcomer]
  return { place: { phase: place.phase, column, row }, moved }
}
