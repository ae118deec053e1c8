import type { Blueprint, Id } from '#model/blueprint.ts'
import { moments } from './placing/moments.ts'
import type { Place } from './placed.ts'
import { refined } from './placing/refined.ts'
import { rowSweeps } from './placing/rowSweeps.ts'
import { timelineOf, type Timeline } from './placing/timeline.ts'

/**
 * A new place for every step, whatever place it has: columns 1, 2, 3… within each phase by what follows from what, rows 1, 2, 3…
 * within each lane so that connections run level.
 */
export function tidy(blueprint: Blueprint): ReadonlyMap<Id, Place> {
  const timeline = timelineOf(blueprint)
  const column = moments(timeline)
  const row = rowSweeps(timeline, column)
  const before = columnsBefore(timeline, column)
  const places = new Map(
    timeline.steps.map(({ id }, i) => {
      const phase = timeline.phase[i] ?? 0
      const inPhase = (column[i] ?? 0) - (before[phase] ?? 0) + 1
      return [id, { phase: timeline.phases[phase] ?? null, column: inPhase, row: (row[i] ?? 0) + 1 }] as const
    }),
  )
  return refined(blueprint, places)
}

/** For each phase the number of columns to its left. */
function columnsBefore({ phase, phases }: Timeline, column: readonly number[]): number[] {
  const first = phases.map(() => Infinity)
  phase.forEach((p, i) => (first[p] = Math.min(first[p] ?? Infinity, column[i] ?? 0)))
  return first
}
