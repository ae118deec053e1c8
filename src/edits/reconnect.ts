import type { Id } from '#model/blueprint.ts'
import { alreadyConnected } from './alreadyConnected.ts'
import type { Edit } from './edit.ts'

/** Moves the ends of a connection to other steps. */
export const reconnect: Edit<{ readonly id: Id; readonly from: Id; readonly to: Id }> = {
  name: 'reconnect',
  changes: (now, { id, from, to }) => {
    const connection = now.connections.get(id)
    if (!connection || !now.steps.has(from) || !now.steps.has(to)) return { why: 'recordIsGone' }
    if (connection.from === from && connection.to === to) return { why: 'nothingToDo' }
    if (alreadyConnected(now, { id, from, to, kind: connection.kind })) return { why: 'alreadyConnected' }
    return [{ table: 'connections', id, set: { from, to } }]
  },
}
