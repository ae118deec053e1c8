import type { Pair } from './momentGraph.ts'
import type { Timeline } from './timeline.ts'

/** What a phase may grow by so that branches stand side by side: a column, and one more for every so many it has. */
const columnsPerMore = 3

/**
 * Customers do one thing after the other, and so their steps are drawn: where several branches share a moment and each goes on in
 * the lanes below, they take moments of their own, in the order of the document, as long as the phase grows by few columns.
 * `columnsFor` places all steps such that the given pairs stand apart.
 */
export function oneAfterTheOther(
  timeline: Timeline,
  columnsFor: (apart: readonly Pair[]) => number[],
): number[] {
  const stacked = columnsFor([])
  const apart = branchesIn(timeline, stacked)
  if (apart.length === 0) return stacked
  const column = columnsFor(apart)
  const before = columnsPerPhase(timeline, stacked)
  const after = columnsPerPhase(timeline, column)
  const isFew = (phase: number) =>
    (after[phase] ?? 0) <= (before[phase] ?? 0) + 1 + Math.floor((before[phase] ?? 0) / columnsPerMore)
  const kept = apart.filter(([step]) => isFew(timeline.phase[step] ?? 0))
  return kept.length === apart.length ? column : columnsFor(kept)
}

/** Neighbouring steps of one customer lane, column and phase that both go on below in the same moment. */
function branchesIn({ steps, lane, phase, isCustomers, next }: Timeline, column: readonly number[]): Pair[] {
  const last = new Map<string, number>()
  const pairs: Pair[] = []
  steps.forEach((_, step) => {
    const goesDown = (next[step] ?? []).some(
      (other) => (lane[other] ?? 0) > (lane[step] ?? 0) && column[other] === column[step],
    )
    if (!isCustomers[step] || !goesDown) return
    const cell = `${lane[step]} ${phase[step]} ${column[step]}`
    const before = last.get(cell)
    if (before !== undefined) pairs.push([before, step])
    last.set(cell, step)
  })
  return pairs
}

function columnsPerPhase({ phase, phases }: Timeline, column: readonly number[]): number[] {
  const columns = phases.map(() => new Set<number>())
  phase.forEach((p, step) => columns[p]?.add(column[step] ?? 0))
  return columns.map(({ size }) => size)
}
