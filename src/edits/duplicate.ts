import type { Id } from '#model/blueprint.ts'
import type { Selection } from '#model/selection.ts'
import { behindSteps } from './behindSteps.ts'
import { copyFragment } from './copyFragment.ts'
import type { Edit } from './edit.ts'
import { pasted } from './pasted.ts'

/** Copies the selected steps into new columns right behind them. `ids` comes from `freshIds(copyFragment(now, refs), …)`. */
export const duplicate: Edit<{ readonly refs: Selection; readonly ids: ReadonlyMap<Id, Id> }> = {
  name: 'duplicate',
  changes: (now, { refs, ids }) => {
    const fragment = copyFragment(now, refs)
    const steps = fragment.steps.map(({ id }) => id)
    return pasted(now, fragment, ids, behindSteps(now, steps))
  },
}
