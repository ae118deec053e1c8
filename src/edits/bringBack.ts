import { placeMissing } from '#layout/placeMissing.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { references } from '#model/references.ts'
import { type Edit, isRefusal, type RefusalReason } from './edit.ts'
import { fits } from './fits.ts'
import { movedTo } from './movedTo.ts'
import { areNew } from './newIds.ts'

/** A new record brings its place among the others. */
const isNew = (change: Change): boolean =>
  'set' in change && change.set !== undefined && 'order' in change.set && change.set.order !== undefined

/** Why a record may not become what a change makes of it; null where it may. */
function refusalOf(now: Blueprint, after: Blueprint, change: Change): RefusalReason | null {
  if (change.table === 'about' || 'drop' in change) return 'invalidValue'
  const { table, id } = change
  if (isNew(change) ? !areNew(now, [id]) : !now[table].has(id)) return 'recordIsGone'
  const record = after[table].get(id)
  if (!record || !fits(table, record)) return 'invalidValue'
  const isLost = references[table].some(({ field, to }) => {
    const named: unknown = Reflect.get(record, field)
    return typeof named === 'string' && !after[to].has(named)
  })
  if (isLost) return 'recordIsGone'
  const lane = 'lane' in record ? after.lanes.get(record.lane) : undefined
  return lane?.kind === 'evidence' ? 'evidenceLaneHoldsNoSteps' : null
}

/** What a filled-in list changes, all of it one undo step. New steps get a place. */
export const bringBack: Edit<{ readonly changes: readonly Change[] }> = {
  name: 'bringBack',
  changes: (now, { changes }) => {
    if (changes.length === 0) return { why: 'nothingToDo' }
    const after = applied(now, changes)
    for (const change of changes) {
      const why = refusalOf(now, after, change)
      if (why) return { why }
    }
    const moved = movedTo(after, placeMissing(after))
    return isRefusal(moved) ? changes : [...changes, ...moved]
  },
}
