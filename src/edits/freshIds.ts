import type { Id } from '#model/blueprint.ts'
import { type Fragment, idsIn } from './fragment.ts'

/** A new id for each record of a fragment: made before the paste, so that the paste is pure and what it makes is known. */
export const freshIds = (fragment: Fragment, newId: () => Id): ReadonlyMap<Id, Id> =>
  new Map(idsIn(fragment).map((id) => [id, newId()]))
