import type { Id } from '#model/blueprint.ts'
import { behindSteps } from './behindSteps.ts'
import type { Edit } from './edit.ts'
import type { Fragment } from './fragment.ts'
import { pasted, type PastePlace } from './pasted.ts'
import { placeRefusal } from './placeRefusal.ts'
import { isTarget } from './target.ts'

/**
 * Puts a fragment, of this blueprint or another, to a place; without one into new columns right behind the steps in `behind`
 * (the selection), or at the end. `ids` comes from `freshIds`.
 */
export const paste: Edit<{
  readonly fragment: Fragment
  readonly ids: ReadonlyMap<Id, Id>
  readonly at: (PastePlace & { readonly lane: Id }) | null
  readonly behind?: readonly Id[]
}> = {
  name: 'paste',
  changes: (now, { fragment, ids, at, behind = [] }) => {
    if (!at) return pasted(now, fragment, ids, behindSteps(now, behind))
    if (!isTarget(at.column)) return { why: 'invalidValue' }
    return placeRefusal(now, at.lane, at.phase) ?? pasted(now, fragment, ids, at)
  },
}
