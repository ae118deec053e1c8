import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Place } from '../placed.ts'
import { columnBehind } from './columnBehind.ts'
import { freeRow, latticeOf, settledSteps, settle, type OpenLattice } from './lattice.ts'
import { momentGraphOf } from './momentGraph.ts'
import { timelineOf, type Timeline } from './timeline.ts'

/** Places for the steps that lack a column or a row, one after the other, among those that stay where they are. */
export function placesAmong(blueprint: Blueprint): ReadonlyMap<Id, Place> {
  const settled = settledSteps(blueprint)
  if (settled.length === blueprint.steps.size) return new Map()
  const timeline = timelineOf(blueprint)
  const lattice = latticeOf(settled)
  const placed = new Map<Id, Place>()
  for (const step of momentGraphOf(timeline).order) {
    const id = timeline.steps[step]?.id
    if (id === undefined || lattice.settled.has(id)) continue
    placed.set(id, placeOf(timeline, lattice, step))
  }
  return placed
}

/** Finds a place and takes it. A number that the step has already stays. */
function placeOf(timeline: Timeline, lattice: OpenLattice, step: number): Place {
  const record = timeline.steps[step]
  const phase = timeline.phases[timeline.phase[step] ?? 0] ?? null
  if (!record) return { phase, column: 1, row: 1 }
  const column = record.column ?? columnBehind(timeline, lattice, step)
  const cell = { lane: record.lane, phase, column }
  const row = record.row ?? freeRow(lattice, cell, rowsOfNeighbours(timeline, lattice, step))
  settle(lattice, { id: record.id, ...cell, row })
  return { phase, column, row }
}

/** The rows of the steps of the same lane to which connections lead. */
function rowsOfNeighbours(
  { steps, lane, links }: Timeline,
  { settled }: OpenLattice,
  step: number,
): number[] {
  return links.flatMap(({ from, to }) => {
    if (from !== step && to !== step) return []
    const other = from === step ? to : from
    const place = lane[other] === lane[step] ? settled.get(steps[other]?.id ?? '') : undefined
    return place ? [place.row] : []
  })
}
