import { columnBefore, nextColumn, type Lattice, type Settled } from './lattice.ts'
import { leastDistance, type Timeline } from './timeline.ts'

/** A step that stands already, and how many columns lie at least between it and the newcomer. */
interface Neighbour extends Settled {
  readonly distance: 0 | 1
}

/**
 * The column of a newcomer among steps that stay: the first one behind all that lead to it; one of its own where it would
 * otherwise not come before what follows it. Steps of other phases do not matter, save that what an earlier phase leads to comes
 * first.
 */
export function columnBehind(timeline: Timeline, lattice: Lattice, step: number): number {
  const phase = timeline.phases[timeline.phase[step] ?? 0] ?? null
  const before = leadingTo(timeline, lattice, step).filter((other) => other.phase === phase)
  const behind = following(timeline, lattice, step)
  if (before.length > 0)
    return behindAll(lattice, before, behind, newcomersIn(timeline, lattice, timeline.phase[step] ?? 0))
  const first = lattice.columns.get(phase)?.[0] ?? 1
  const start = followsEarlierPhase(timeline, step) ? first : behindStepBefore(timeline, lattice, step, first)
  return beforeAll(lattice, start, behind)
}

/** The steps in place from which connections lead to this one. */
function leadingTo({ steps, lane, links }: Timeline, { settled }: Lattice, step: number): Neighbour[] {
  return links.flatMap(({ from, to }) => {
    const place = to === step ? settled.get(steps[from]?.id ?? '') : undefined
    return place ? [{ ...place, distance: leastDistance(lane[from] ?? 0, lane[step] ?? 0) }] : []
  })
}

/** The steps in place that follow this one, at once or after other newcomers of its phase. */
function following({ steps, lane, phase, next }: Timeline, { settled }: Lattice, step: number): Neighbour[] {
  const found: Neighbour[] = []
  const distances = new Map<number, 0 | 1>()
  const path: { readonly at: number; readonly distance: 0 | 1 }[] = [{ at: step, distance: 0 }]
  for (const { at, distance: before } of path)
    for (const other of next[at] ?? []) {
      const distance = before === 1 ? 1 : leastDistance(lane[at] ?? 0, lane[other] ?? 0)
      if (phase[other] !== phase[step] || (distances.get(other) ?? -1) >= distance) continue
      distances.set(other, distance)
      const place = settled.get(steps[other]?.id ?? '')
      if (place) found.push({ ...place, distance })
      else path.push({ at: other, distance })
    }
  return found
}

const followsEarlierPhase = ({ phase, links }: Timeline, step: number): boolean =>
  links.some(({ from, to }) => to === step && (phase[from] ?? 0) < (phase[step] ?? 0))

function behindAll(
  lattice: Lattice,
  before: readonly Neighbour[],
  behind: readonly Neighbour[],
  newcomers: number,
): number {
  const last = Math.max(...before.map(({ column }) => column))
  const column = Math.max(...before.map((other) => rightBehind(lattice, other)))
  // What follows but stands further left already is led back to: that stays as it is.
  const next = behind.filter((other) => other.column > last)
  if (next.every((other) => isBefore(column, other))) return column
  const end = nextColumn(lattice, next[0]?.phase ?? null, last) ?? last + 1
  // Not the middle: the other newcomers may each need a column of their own in the same gap.
  return last + (end - last) / (newcomers + 1)
}

const rightBehind = (lattice: Lattice, { phase, column, distance }: Neighbour): number =>
  distance === 0 ? column : (nextColumn(lattice, phase, column) ?? column + 1)

const isBefore = (column: number, { column: other, distance }: Neighbour): boolean =>
  distance === 0 ? column <= other : column < other

/** How many steps of a phase have no place yet. */
const newcomersIn = ({ steps, phase }: Timeline, { settled }: Lattice, number: number): number =>
  steps.filter(({ id }, i) => phase[i] === number && !settled.has(id)).length

/** Without anything that leads to it, a newcomer comes near the step before it in the document. */
function behindStepBefore(
  { steps, lane, phase }: Timeline,
  lattice: Lattice,
  step: number,
  first: number,
): number {
  for (let other = step - 1; other >= 0; other -= 1) {
    const place = phase[other] === phase[step] ? lattice.settled.get(steps[other]?.id ?? '') : undefined
    if (!place) continue
    const isNote = steps[step]?.kind === 'note' || steps[other]?.kind === 'note'
    const distance = isNote ? 0 : leastDistance(lane[other] ?? 0, lane[step] ?? 0)
    return rightBehind(lattice, { ...place, distance })
  }
  return first
}

function beforeAll(lattice: Lattice, start: number, behind: readonly Neighbour[]): number {
  const latest = Math.min(
    ...behind.map(({ phase, column, distance }) =>
      distance === 0 ? column : (columnBefore(lattice, phase, column) ?? column - 1),
    ),
  )
  return Math.min(start, latest)
}
