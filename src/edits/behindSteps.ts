import type { Blueprint, Id } from '#model/blueprint.ts'
import { momentCounter, momentsOf, phasesDrawn } from './grid.ts'
import type { PastePlace } from './pasted.ts'

/** A gap right behind the last moment of some steps; at the end of the blueprint where there are none. */
export function behindSteps(now: Blueprint, ids: readonly Id[]): PastePlace {
  const steps = ids.flatMap((id) => now.steps.get(id) ?? [])
  const last = momentsOf(now)[Math.max(...steps.map(momentCounter(now)))]
  if (last) return { lane: null, phase: last.phase, column: { between: [last.column, null] } }
  return { lane: null, phase: phasesDrawn(now).at(-1) ?? null, column: { between: [null, null] } }
}
