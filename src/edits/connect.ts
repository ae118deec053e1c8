import type { Id } from '#model/blueprint.ts'
import { orderAtEnd } from '#model/order.ts'
import type { ConnectionKind } from '#model/vocabulary.ts'
import { alreadyConnected } from './alreadyConnected.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { areNew } from './newIds.ts'

/** Joins two steps; a step may be joined to itself, for what is done over again. */
export const connect: Edit<{
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind: ConnectionKind
  readonly label?: string
}> = {
  name: 'connect',
  changes: (now, { id, from, to, kind, label }) => {
    if (!now.steps.has(from) || !now.steps.has(to)) return { why: 'recordIsGone' }
    const set = { from, to, kind, ...(label ? { label } : {}), order: orderAtEnd(now.connections) }
    if (!areNew(now, [id]) || !fits('connections', { id, ...set })) return { why: 'invalidValue' }
    if (alreadyConnected(now, { id, from, to, kind })) return { why: 'alreadyConnected' }
    return [{ table: 'connections', id, set }]
  },
}
