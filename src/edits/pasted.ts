import type { Blueprint, Id, Ordered } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { inOrder, ordersBetween } from '#model/order.ts'
import type { Refusal } from './edit.ts'
import { type Fragment, idsIn } from './fragment.ts'
import { laneMatches } from './laneMatches.ts'
import { areNew } from './newIds.ts'
import { placeGroup } from './placeGroup.ts'
import { spreadOut } from './spreadOut.ts'
import { stepChanges } from './stepChanges.ts'
import type { ColumnTarget } from './target.ts'

export interface PastePlace {
  /** Where the fragment's topmost lane goes; null finds the lanes it came from, or their like. */
  readonly lane: Id | null
  readonly phase: Id | null
  /** Where its first moment goes. */
  readonly column: ColumnTarget
}

/** What puts a fragment into a blueprint; `ids` has the new id of each of its records. */
export function pasted(
  now: Blueprint,
  fragment: Fragment,
  ids: ReadonlyMap<Id, Id>,
  place: PastePlace,
): readonly Change[] | Refusal {
  if (fragment.steps.length === 0) return { why: 'nothingToDo' }
  const asked = idsIn(fragment)
  const given = asked.flatMap((id) => ids.get(id) ?? [])
  if (given.length < asked.length || !areNew(now, given)) return { why: 'invalidValue' }
  const lanes = laneMatches(now, fragment.lanes, place.lane)
  const members = fragment.steps.map(({ id, lane, column = 1, row = 1 }) => ({
    id,
    lane: lanes.get(lane) ?? '',
    moment: column - 1,
    row: row - 1,
    rowFromLead: null,
  }))
  if (members.some(({ lane }) => lane === '')) return { why: 'laneIsGone' }
  const { blueprint, positions } = placeGroup(now, members, { ...place, row: null })
  const renamed = (id: Id) => ids.get(id) ?? id
  const orders = ordersFor(now.steps, fragment.steps.length)
  const steps = fragment.steps.map(({ id, ...fields }, i): Change => {
    const { phase = null, ...at } = positions.get(id) ?? {}
    const inPhase = phase === null ? {} : { phase }
    return { table: 'steps', id: renamed(id), set: { ...fields, ...at, ...inPhase, order: orders[i] ?? '' } }
  })
  const after = spreadOut(
    applied(blueprint, steps),
    fragment.steps.map(({ id }) => renamed(id)),
  )
  return [...stepChanges(now, after), ...belongings(now, fragment, renamed)]
}

/** Keys behind the last record of a table. */
const ordersFor = (table: ReadonlyMap<Id, Ordered & { readonly id: Id }>, count: number) =>
  ordersBetween(inOrder(table).at(-1)?.order ?? null, null, count)

/** The connections, touchpoints, fail points and standards, under their new names. */
function belongings(now: Blueprint, fragment: Fragment, renamed: (id: Id) => Id): Change[] {
  const orders = {
    connections: ordersFor(now.connections, fragment.connections.length),
    touchpoints: ordersFor(now.touchpoints, fragment.touchpoints.length),
    failPoints: ordersFor(now.failPoints, fragment.failPoints.length),
    standards: ordersFor(now.standards, fragment.standards.length),
  }
  const order = (table: keyof typeof orders, i: number) => ({ order: orders[table][i] ?? '' })
  return [
    ...fragment.connections.map(({ id, from, to, ...rest }, i): Change => {
      const set = { from: renamed(from), to: renamed(to), ...rest, ...order('connections', i) }
      return { table: 'connections', id: renamed(id), set }
    }),
    ...fragment.touchpoints.map(({ id, step, ...rest }, i): Change => {
      const set = { step: renamed(step), ...rest, ...order('touchpoints', i) }
      return { table: 'touchpoints', id: renamed(id), set }
    }),
    ...fragment.failPoints.map(({ id, step, ...rest }, i): Change => {
      const set = { step: renamed(step), ...rest, ...order('failPoints', i) }
      return { table: 'failPoints', id: renamed(id), set }
    }),
    ...fragment.standards.map(({ id, step, touchpoint, ...rest }, i): Change => {
      const ofStep = step === undefined ? {} : { step: renamed(step) }
      const ofTouchpoint = touchpoint === undefined ? {} : { touchpoint: renamed(touchpoint) }
      const set = { ...ofStep, ...ofTouchpoint, ...rest, ...order('standards', i) }
      return { table: 'standards', id: renamed(id), set }
    }),
  ]
}
