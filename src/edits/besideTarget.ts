import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { columnsOf, momentsOf, phasesDrawn, positionOf, sameMoment, stepLanes } from './grid.ts'
import type { Direction } from './neighbourOf.ts'
import { type Destination, targetInLane } from './targetIn.ts'

/**
 * The place one cell from where a step stands: left and right the moment before or after, across phases, at the edge of a phase a
 * moment of its own if it shares the last one; up and down the next lane, in the first row that is free there. Null at the edge.
 */
export function besideTarget(blueprint: Blueprint, step: Id, direction: Direction): Destination | null {
  const from = blueprint.steps.get(step)
  if (!from) return null
  return direction === 'left' || direction === 'right'
    ? alongTime(blueprint, from, direction === 'right' ? 1 : -1)
    : acrossLanes(blueprint, from, direction === 'down' ? 1 : -1)
}

function alongTime(blueprint: Blueprint, from: RecordOf<'steps'>, by: 1 | -1): Destination | null {
  const { lane, phase, column, row } = positionOf(from)
  const columns = columnsOf(blueprint, phase)
  const next = columns[columns.indexOf(column) + by]
  const stay = { lane, row: { at: row } }
  if (next !== undefined) return { ...stay, phase, column: { at: next } }
  const shares = [...blueprint.steps.values()].some(
    (other) => other !== from && sameMoment(positionOf(other), { phase, column }),
  )
  if (shares) return { ...stay, phase, column: { between: by > 0 ? [column, null] : [null, column] } }
  const phases = phasesDrawn(blueprint)
  const beyond = phases[phases.indexOf(phase) + by]
  if (beyond === undefined) return null
  const moments = momentsOf(blueprint).filter((moment) => moment.phase === beyond)
  const nearest = by > 0 ? moments[0] : moments.at(-1)
  return { ...stay, phase: beyond, column: nearest ? { at: nearest.column } : { between: [null, null] } }
}

function acrossLanes(blueprint: Blueprint, from: RecordOf<'steps'>, by: 1 | -1): Destination | null {
  const lanes = stepLanes(blueprint).map(({ id }) => id)
  const lane = lanes[lanes.indexOf(from.lane) + by]
  if (lane === undefined) return null
  return targetInLane(blueprint, from, lane)
}
