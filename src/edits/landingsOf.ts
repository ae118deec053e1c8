import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { afterMove, type Move } from './afterMove.ts'
import { columnsOf, positionOf, rowsOf } from './grid.ts'
import { samePicture } from './placeChanges.ts'

/**
 * Where on a scale (the columns of a phase, the rows of a lane) a step will stand, told by the numbers that are there now: on one
 * of them, or between two neighbours (null: the start or the end), the given share of the way, above 0 and below 1.
 */
export type Landfall =
  | { readonly at: number }
  | { readonly between: readonly [number | null, number | null]; readonly share: number }

/** The place that a step of a move will take. */
export interface Landing {
  readonly id: Id
  readonly lane: Id
  readonly phase: Id | null
  readonly column: Landfall
  readonly row: Landfall
}

/** Where each step of a move will really stand, next to what stays; none where the move cannot be made. */
export function landingsOf(now: Blueprint, move: Move): readonly Landing[] {
  const moved = afterMove(now, move)
  if ('why' in moved) return []
  const after = samePicture(now, moved.blueprint) ? now : moved.blueprint
  const going = new Set([move.lead, ...move.steps])
  const columnsIn = remembered((phase: Id | null) =>
    scaleOf(now, after, going, 'column', columnsOf(now, phase), (step) => (step.phase ?? null) === phase),
  )
  const rowsIn = remembered((lane: Id) =>
    scaleOf(now, after, going, 'row', rowsOf(now, lane), (step) => step.lane === lane),
  )
  return [...going].flatMap((id) => {
    const step = after.steps.get(id)
    if (!step) return []
    const { lane, phase, column, row } = positionOf(step)
    return [{ id, lane, phase, column: columnsIn(phase)(column), row: rowsIn(lane)(row) }]
  })
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** What numbers of a scale after a move mean in terms of those before it. */
function scaleOf(
  now: Blueprint,
  after: Blueprint,
  going: ReadonlySet<Id>,
  field: 'column' | 'row',
  before: readonly number[],
  isOn: (step: RecordOf<'steps'>) => boolean,
): (number: number) => Landfall {
  const known = new Map<number, number>()
  const taken = new Set<number>()
  for (const step of after.steps.values()) {
    if (!isOn(step)) continue
    const number = positionOf(step)[field]
    const was = now.steps.get(step.id)
    if (going.has(step.id)) taken.add(number)
    else if (was) known.set(number, positionOf(was)[field])
  }
  // Where nothing was numbered anew, what the moved steps leave behind is still drawn, as is the first place of what was empty.
  const isSame = [...known].every(([number, was]) => number === was)
  if (isSame) for (const number of before.length > 0 ? before : [1]) known.set(number, number)
  return (number) => landfall(known, taken, number)
}

function landfall(known: ReadonlyMap<number, number>, taken: ReadonlySet<number>, number: number): Landfall {
  const at = known.get(number)
  if (at !== undefined) return { at }
  const numbers = [...known.keys()].toSorted((a, b) => a - b)
  const before = numbers.findLast((each) => each < number) ?? null
  const behind = numbers.find((each) => each > number) ?? null
  const isBetween = (each: number) => each > (before ?? -Infinity) && each < (behind ?? Infinity)
  const company = [...taken].filter(isBetween).toSorted((a, b) => a - b)
  const told = (end: number | null) => (end === null ? null : (known.get(end) ?? null))
  return {
    between: [told(before), told(behind)],
    share: (company.indexOf(number) + 1) / (company.length + 1),
  }
}
