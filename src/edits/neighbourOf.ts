import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { byOrder } from '#model/order.ts'
import { momentCounter, positionOf, rowCounter, sameMoment, stepLanes } from './grid.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A step, and how far it stands from where the way begins: least first. */
type Candidate = { readonly step: RecordOf<'steps'>; readonly far: readonly number[] }

/**
 * The step that an arrow key goes to. Left and right: the nearest moment of the same lane, across phases, in the nearest row.
 * Up and down: first through the stack, then to the next lane that has steps, at the same or nearest moment. Steps that a
 * collapsed lane or phase hides are passed over.
 */
export function neighbourOf(blueprint: Blueprint, step: Id, direction: Direction): Id | null {
  const from = blueprint.steps.get(step)
  if (!from) return null
  const seen = [...blueprint.steps.values()].filter((other) => other !== from && isSeen(blueprint, other))
  const forward = direction === 'right' || direction === 'down'
  const found =
    direction === 'left' || direction === 'right'
      ? alongLane(blueprint, from, seen, forward)
      : (inStack(from, seen, forward) ?? acrossLanes(blueprint, from, seen, forward))
  return found?.id ?? null
}

const isSeen = ({ lanes, phases }: Blueprint, { lane, phase }: RecordOf<'steps'>) =>
  !lanes.get(lane)?.collapsed && (phase === undefined || !phases.get(phase)?.collapsed)

type Step = RecordOf<'steps'>

function nearest(candidates: readonly Candidate[]): Step | undefined {
  const compare = (a: Candidate, b: Candidate) =>
    a.far.map((far, i) => far - (b.far[i] ?? 0)).find((difference) => difference !== 0) ??
    byOrder(a.step, b.step)
  return candidates.toSorted(compare)[0]?.step
}

function alongLane(
  blueprint: Blueprint,
  from: Step,
  seen: readonly Step[],
  forward: boolean,
): Step | undefined {
  const momentOf = momentCounter(blueprint)
  const rowOf = rowCounter(blueprint)
  const here = momentOf(from)
  return nearest(
    seen
      .filter(({ lane }) => lane === from.lane)
      .map((step) => ({ step, away: (momentOf(step) - here) * (forward ? 1 : -1) }))
      .filter(({ away }) => away > 0)
      .map(({ step, away }) => ({ step, far: [away, Math.abs(rowOf(step) - rowOf(from)), rowOf(step)] })),
  )
}

function inStack(from: Step, seen: readonly Step[], forward: boolean): Step | undefined {
  const here = positionOf(from)
  return nearest(
    seen
      .filter(({ lane }) => lane === from.lane)
      .filter((step) => sameMoment(positionOf(step), here))
      .map((step) => ({ step, far: [(positionOf(step).row - here.row) * (forward ? 1 : -1)] }))
      .filter(({ far: [away = 0] }) => away > 0),
  )
}

function acrossLanes(
  blueprint: Blueprint,
  from: Step,
  seen: readonly Step[],
  forward: boolean,
): Step | undefined {
  const lanes = stepLanes(blueprint).map(({ id }) => id)
  const here = lanes.indexOf(from.lane)
  const onward = forward ? lanes.slice(here + 1) : lanes.slice(0, Math.max(here, 0)).toReversed()
  const lane = onward.find((id) => seen.some((step) => step.lane === id))
  const momentOf = momentCounter(blueprint)
  const moment = momentOf(from)
  return nearest(
    seen
      .filter((step) => step.lane === lane)
      .map((step) => {
        const away = momentOf(step) - moment
        // Of two moments equally near the earlier; in a stack the row that is met first.
        return { step, far: [Math.abs(away), away, positionOf(step).row * (forward ? 1 : -1)] }
      }),
  )
}
