import { expect, test } from 'vitest'
import { addLane } from '#edits/addLane.ts'
import { deleteLane } from '#edits/deleteLane.ts'
import { moveLane } from '#edits/moveLane.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { applied } from '#model/change.ts'
import { inOrder } from '#model/order.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'
import { picture } from './picture.ts'

const shop = blueprintOf({ evidence: [], customer: ['order', 'pay'], frontstage: ['greet'] }, 'order>greet')
const lanes = (blueprint: Blueprint) => inOrder(blueprint.lanes).map(({ id }) => id)

test('a lane is added above another or at the bottom', () => {
  const lane = { id: 'support', kind: 'support' as const, name: 'Systems' }
  expect(lanes(done(shop, addLane, { ...lane, before: 'frontstage' }))).toEqual([
    'evidence',
    'customer',
    'support',
    'frontstage',
  ])
  expect(lanes(done(shop, addLane, { ...lane, before: null })).at(-1)).toBe('support')
  expect(done(shop, addLane, { ...lane, before: null, color: '#8844cc' }).lanes.get('support')).toMatchObject(
    {
      kind: 'support',
      name: 'Systems',
      color: '#8844cc',
    },
  )
})

test('a lane with a wrong colour, a taken id or a neighbour that is gone is refused', () => {
  const lane = { id: 'new', kind: 'support' as const, name: 'Systems', before: null }
  expect(refused(shop, addLane, { ...lane, color: 'red' })).toBe('invalidValue')
  expect(refused(shop, addLane, { ...lane, id: 'order' })).toBe('invalidValue')
  expect(refused(shop, addLane, { ...lane, before: 'roof' })).toBe('laneIsGone')
})

test('a lane moves above another or to the bottom, and writes one record', () => {
  expect(lanes(done(shop, moveLane, { id: 'frontstage', before: 'customer' }))).toEqual([
    'evidence',
    'frontstage',
    'customer',
  ])
  expect(lanes(done(shop, moveLane, { id: 'evidence', before: null })).at(-1)).toBe('evidence')
  expect(moveLane.changes(shop, { id: 'evidence', before: null })).toHaveLength(1)
})

test('a lane that is there already does not move', () => {
  expect(refused(shop, moveLane, { id: 'customer', before: 'frontstage' })).toBe('nothingToDo')
  expect(refused(shop, moveLane, { id: 'frontstage', before: null })).toBe('nothingToDo')
  expect(refused(shop, moveLane, { id: 'customer', before: 'customer' })).toBe('nothingToDo')
  expect(refused(shop, moveLane, { id: 'roof', before: null })).toBe('laneIsGone')
})

test('a lane finds its place between two that share an order key', () => {
  // given: two people added lanes at once
  const order = inOrder(shop.lanes)[1]?.order ?? ''
  const tied = applied(shop, [
    { table: 'lanes', id: 'left', set: { kind: 'other', name: 'left', order } },
    { table: 'lanes', id: 'right', set: { kind: 'other', name: 'right', order } },
  ])
  expect(lanes(tied)).toEqual(['evidence', 'customer', 'left', 'right', 'frontstage'])

  // then
  expect(lanes(done(tied, moveLane, { id: 'frontstage', before: 'right' }))).toEqual([
    'evidence',
    'customer',
    'left',
    'frontstage',
    'right',
  ])
})

test('a lane goes with its steps and their connections', () => {
  const after = done(shop, deleteLane, { id: 'frontstage', steps: 'delete' })

  expect(picture(after)).toEqual(['evidence: . .', 'customer: order pay'])
  expect(after.connections.size).toBe(0)
})

test('the steps of a lane that goes stand in another at their moments, and hide nobody', () => {
  // given
  const two = blueprintOf(
    { customer: ['order', 'pay'], frontstage: ['greet', '', 'wave'], backstage: ['cook'] },
    'order>greet',
  )

  // when
  const after = done(two, deleteLane, { id: 'frontstage', steps: { moveTo: 'customer' } })

  // then
  expect(picture(after)).toEqual(['customer: order pay wave', 'customer: greet . .', 'backstage: cook . .'])
  expect(after.connections.size).toBe(1)
})

test('the last lane that can hold steps stays', () => {
  const bare = blueprintOf({ evidence: [], customer: ['order'] })

  expect(refused(bare, deleteLane, { id: 'customer', steps: 'delete' })).toBe('lastLane')
  expect(refused(bare, deleteLane, { id: 'evidence', steps: 'delete' })).toBeNull()
})

test('the steps of a lane cannot move to evidence, to itself or to nowhere', () => {
  const to = (moveTo: string) => refused(shop, deleteLane, { id: 'frontstage', steps: { moveTo } })

  expect(to('evidence')).toBe('evidenceLaneHoldsNoSteps')
  expect(to('frontstage')).toBe('laneIsGone')
  expect(to('roof')).toBe('laneIsGone')
})
