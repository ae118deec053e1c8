import type { Blueprint, Id } from '#model/blueprint.ts'
import type { Refusal } from './edit.ts'

/** Why steps cannot stand in this lane and phase; null where they can. */
export function placeRefusal(now: Blueprint, lane: Id, phase: Id | null): Refusal | null {
  const there = now.lanes.get(lane)
  if (!there) return { why: 'laneIsGone' }
  if (there.kind === 'evidence') return { why: 'evidenceLaneHoldsNoSteps' }
  return phase !== null && !now.phases.has(phase) ? { why: 'phaseIsGone' } : null
}
