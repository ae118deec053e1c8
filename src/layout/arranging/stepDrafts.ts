import type { Blueprint, Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import * as measures from '../measures.ts'
import { type Draft, newItem } from './item.ts'
import { stepSize } from './stepSize.ts'

/** Which lane and column of the grid each step stands in, and whether it is hidden there. */
export interface Whereabouts {
  readonly lane: (step: RecordOf<'steps'>) => number | undefined
  readonly column: (step: RecordOf<'steps'>) => number
  readonly isHidden: (lane: number, column: number) => boolean
}

/** An item for every step that shows, and for each cell of a collapsed lane or phase a bundle of those that do not. */
export function stepDrafts(blueprint: Blueprint, where: Whereabouts): Draft[] {
  const marked = markedSteps(blueprint)
  const drafts: Draft[] = []
  const bundles = new Map<string, { lane: number; column: number; steps: Id[] }>()
  inOrder(blueprint.steps).forEach((step, order) => {
    const lane = where.lane(step)
    if (lane === undefined) return
    const column = where.column(step)
    if (where.isHidden(lane, column)) {
      const known = bundles.get(`${lane} ${column}`)
      if (known) known.steps.push(step.id)
      else bundles.set(`${lane} ${column}`, { lane, column, steps: [step.id] })
      return
    }
    const isMarked = marked.has(step.id)
    const { width, height, diamond, lines } = stepSize(step, isMarked)
    const steps = [step.id]
    const item = newItem({
      id: step.id,
      is: 'step',
      lane,
      column,
      width,
      height,
      diamond,
      lines,
      marked: isMarked,
      steps,
    })
    drafts.push({ item, row: step.row ?? 1, order })
  })
  for (const { lane, column, steps } of bundles.values()) drafts.push(bundleDraft(lane, column, steps))
  return drafts
}

const bundleDraft = (lane: number, column: number, steps: readonly Id[]): Draft => ({
  item: newItem({ id: `bundle ${lane} ${column}`, is: 'bundle', lane, column, ...measures.bundle, steps }),
  row: -Infinity,
  order: 0,
})

/** Steps that show a strip of marks: they have a standard or a rated fail point. */
export function markedSteps({ standards, failPoints }: Blueprint): ReadonlySet<Id> {
  const marked = new Set<Id>()
  for (const { step } of standards.values()) if (step !== undefined) marked.add(step)
  for (const { step, rating } of failPoints.values()) if (rating) marked.add(step)
  return marked
}
