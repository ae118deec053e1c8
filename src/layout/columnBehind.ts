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
  const before = neighbours(timeline, lattice, step, 'from').filter((other) => other.phase === phase)
  const behind = neighbours(timeline, lattice, step, 'to').filter((other) => other.phase === phase)
  if (before.length > 0) return behindAll(lattice, before, behind)
  const first = lattice.columns.get(phase)?.[0] ?? 1
  const start = followsEarlierPhase(timeline, step) ? first : behindStepBefore(timeline, lattice, step, first)
  return beforeAll(lattice, start, behind)
}

/** The steps in place from which connections lead to this one, or to which they lead from it. */
function neighbours(
  { steps, lane, links }: Timeline,
  { settled }: Lattice,
  step: number,
  end: 'from' | 'to',
): Neighbour[] {
  const own = end === 'from' ? 'to' : 'from'
  return links.flatMap((link) => {
    if (link[own] !== step) return []
    const place = settled.get(steps[link[end]]?.id ?? '')
    return place
      ? [{ ...place, distance: leastDistance(lane[link.from] ?? 0, lane[link.to] ?? 0) }]
      : []
  })
}

const followsEarlierPhase = ({ phase, links }: Timeline, step: number): boolean =>
  links.some(({ from, to }) => to === step && (phase[from] ?? 0) < (phase[step] ?? 0))

function behindAll(lattice: Lattice, before: readonly Neighbour[], behind: readonly Neighbour[]): number {
  const last = Math.max(...before.map(({ column }) => column))
  const column = Math.max(...before.map((other) => rightBehind(lattice, other)))
  // What follows but stands further left already is led back to: that stays as it is.
  const next = behind.filter((other) => other.column > last)
  if (next.every((other) => column <= other.column - other.distance || isBefore(lattice, column, other)))
    return column
  return (last + (nextColumn(lattice, next[0]?.phase ?? null, last) ?? last + 2)) / 2
}

const rightBehind = (lattice: Lattice, { phase, column, distance }: Neighbour): number =>
  distance === 0 ? column : (nextColumn(lattice, phase, column) ?? column + 1)

const isBefore = (_: Lattice, column: number, other: Neighbour): boolean =>
  other.distance === 0 ? column <= other.column : column < other.column

/** Without anything that leads to it, a newcomer comes near the step before it in the document. */
function behindStepBefore({ steps, lane, phase }: Timeline, lattice: Lattice, step: number, first: number): number {
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
