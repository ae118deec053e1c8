import type { Change } from '#model/change.ts'
import type { Selection } from '#model/selection.ts'
import type { Edit } from './edit.ts'

/** Drops records of any tables; lanes and phases have edits of their own, since it must be said what becomes of their steps. */
export const deleteSelected: Edit<{ readonly refs: Selection }> = {
  name: 'deleteSelected',
  changes: (now, { refs }) => {
    if (refs.some(({ table }) => table === 'lanes' || table === 'phases')) return { why: 'invalidValue' }
    const there = new Map(refs.filter(({ table, id }) => now[table].has(id)).map((ref) => [ref.id, ref]))
    if (there.size === 0) return { why: 'nothingToDo' }
    return [...there.values()].map(({ table, id }): Change => ({ table, id, drop: true }))
  },
}
