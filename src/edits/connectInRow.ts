import type { Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { connect } from './connect.ts'
import { type Edit, isRefusal } from './edit.ts'
import { inDrawingOrder } from './inDrawingOrder.ts'

/** Joins steps one after the other, in the order in which they are drawn; `connections` are the ids of the new ones. */
export const connectInRow: Edit<{ readonly steps: readonly Id[]; readonly connections: readonly Id[] }> = {
  name: 'connectInRow',
  changes: (now, { steps, connections }) => {
    const records = inDrawingOrder(
      now,
      steps.flatMap((id) => now.steps.get(id) ?? []),
    )
    const made: Change[] = []
    let blueprint = now
    for (const [i, { id: to }] of records.slice(1).entries()) {
      const [from, id] = [records[i]?.id, connections[i]]
      if (from === undefined || id === undefined) continue
      const changes = connect.changes(blueprint, { id, from, to, kind: 'flow' })
      if (isRefusal(changes)) {
        if (changes.why === 'alreadyConnected') continue
        return changes
      }
      made.push(...changes)
      blueprint = applied(blueprint, changes)
    }
    return made.length === 0 ? { why: 'alreadyConnected' } : made
  },
}
