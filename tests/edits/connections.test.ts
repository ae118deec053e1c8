import { expect, test } from 'vitest'
import { connect } from '#edits/connect.ts'
import { reconnect } from '#edits/reconnect.ts'
import { blueprintOf } from '../model/notation.ts'
import { done, refused } from './doing.ts'

const shop = blueprintOf({ customer: ['order', 'pay'], frontstage: ['greet'] }, 'order>greet')

test('two steps are connected', () => {
  const after = done(shop, connect, {
    id: 'new',
    from: 'greet',
    to: 'pay',
    kind: 'information',
    label: 'bill',
  })

  expect(after.connections.get('new')).toMatchObject({
    from: 'greet',
    to: 'pay',
    kind: 'information',
    label: 'bill',
  })
})

test('an empty label is none', () => {
  const after = done(shop, connect, { id: 'new', from: 'greet', to: 'pay', kind: 'flow', label: '' })

  expect(after.connections.get('new')).not.toHaveProperty('label')
})

test('a step that is done over again is connected to itself', () => {
  expect(refused(shop, connect, { id: 'new', from: 'greet', to: 'greet', kind: 'flow' })).toBeNull()
})

test('the same connection is not made twice, but one of another kind or direction is', () => {
  expect(refused(shop, connect, { id: 'new', from: 'order', to: 'greet', kind: 'flow' })).toBe(
    'alreadyConnected',
  )
  expect(refused(shop, connect, { id: 'new', from: 'order', to: 'greet', kind: 'dependency' })).toBeNull()
  expect(refused(shop, connect, { id: 'new', from: 'greet', to: 'order', kind: 'flow' })).toBeNull()
})

test('nothing is connected to a step that is gone', () => {
  expect(refused(shop, connect, { id: 'new', from: 'order', to: 'ghost', kind: 'flow' })).toBe('recordIsGone')
  expect(refused(shop, reconnect, { id: 'order-greet', from: 'ghost', to: 'greet' })).toBe('recordIsGone')
  expect(refused(shop, reconnect, { id: 'ghost', from: 'order', to: 'greet' })).toBe('recordIsGone')
})

test('a connection moves its end to another step', () => {
  const after = done(shop, reconnect, { id: 'order-greet', from: 'order', to: 'pay' })

  expect(after.connections.get('order-greet')).toMatchObject({ from: 'order', to: 'pay', kind: 'flow' })
})

test('a connection does not move onto another, nor to where it is', () => {
  const two = done(shop, connect, { id: 'new', from: 'order', to: 'pay', kind: 'flow' })

  expect(refused(two, reconnect, { id: 'new', from: 'order', to: 'greet' })).toBe('alreadyConnected')
  expect(refused(two, reconnect, { id: 'new', from: 'order', to: 'pay' })).toBe('nothingToDo')
})
