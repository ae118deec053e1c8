import type { Id } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { orderAtEnd } from '#model/order.ts'
import type { StepKind } from '#model/vocabulary.ts'
import { placeNewcomer } from '#layout/placeNewcomer.ts'
import type { Edit } from './edit.ts'
import { fits } from './fits.ts'
import { positionOf, standAt } from './grid.ts'
import { areNew } from './newIds.ts'
import { placeRefusal } from './placeRefusal.ts'
import { spreadOut } from './spreadOut.ts'
import { stepChanges } from './stepChanges.ts'

/** A new step beside another, in the next moment or the same one, and a flow to it. */
export const addConnectedStep: Edit<{
  readonly id: Id
  readonly connection: Id
  readonly beside: Id
  readonly moment: 'next' | 'same'
  readonly lane: Id
  readonly name: string
  readonly kind: StepKind
}> = {
  name: 'addConnectedStep',
  changes: (now, { id, connection, beside, moment, lane, name, kind }) => {
    if (!now.steps.has(beside)) return { why: 'recordIsGone' }
    const refusal = placeRefusal(now, lane, null)
    if (refusal) return refusal
    if (!areNew(now, [id, connection])) return { why: 'invalidValue' }
    const { place, moved } = placeNewcomer(now, { lane, beside, moment })
    const { phase, column, row } = place
    const set = {
      name,
      lane,
      ...(phase === null ? {} : { phase }),
      kind,
      column,
      row,
      order: orderAtEnd(now.steps),
    }
    if (!fits('steps', { id, ...set })) return { why: 'invalidValue' }
    const displaced = [...moved].flatMap(([other, to]) => {
      const step = now.steps.get(other)
      return step ? [[other, { ...positionOf(step), ...to }] as const] : []
    })
    const after = applied(now, [...standAt(displaced), { table: 'steps', id, set }])
    const flow = { from: beside, to: id, kind: 'flow' as const, order: orderAtEnd(now.connections) }
    const connect: Change = { table: 'connections', id: connection, set: flow }
    return [...stepChanges(now, spreadOut(after, [id])), connect]
  },
}
