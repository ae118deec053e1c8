import type { Id, RecordOf } from '#model/blueprint.ts'
import { inOrder } from '#model/order.ts'
import { remembered } from './remembered.ts'

const placesOf = (records: readonly { readonly id: Id }[]) => new Map(records.map(({ id }, i) => [id, i]))

/** The first difference of two places; 0 where they are the same. */
const compared = (a: readonly number[], b: readonly number[]) =>
  a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0

/** All steps as a reader walks through them: by phase, column, lane, row and order; those of no phase first. */
export const readingOrder = remembered(
  ['steps', 'lanes', 'phases'],
  ({ steps, lanes, phases }): readonly RecordOf<'steps'>[] => {
    const lane = placesOf(inOrder(lanes))
    const phase = placesOf(inOrder(phases))
    const placed = inOrder(steps).map((step) => ({
      step,
      at: [phase.get(step.phase ?? '') ?? -1, step.column ?? 0, lane.get(step.lane) ?? 0, step.row ?? 0],
    }))
    return placed.toSorted((a, b) => compared(a.at, b.at)).map(({ step }) => step)
  },
)
