import type { Id } from '#model/blueprint.ts'
import type { Place } from '#layout/placed.ts'
import type { Edit } from './edit.ts'
import { movedTo } from './movedTo.ts'

/** Brings every step to the place that the layout found for it. */
export const tidy: Edit<{ readonly places: ReadonlyMap<Id, Place> }> = {
  name: 'tidy',
  changes: (now, { places }) => movedTo(now, places),
}
