import { describe, expect, test } from 'vitest'
import { linesBetween } from '#model/lines.ts'
import { inOrder } from '#model/order.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { changed, mended, offered, placesOf, said } from './given.ts'

const laneIds = (blueprint: Blueprint) => inOrder(blueprint.lanes).map(({ id }) => id)

describe('lanes out of order', () => {
  const check = 'lanes-out-of-order'
  const mixed = blueprintOf(
    { customer: ['a'], backstage: ['b'], 'other:partner': [], frontstage: ['c'] },
    'a>c>b',
  )

  test('are found at each that stands below one further from the customer', () => {
    expect(placesOf(check, mixed)).toEqual(['frontstage'])
    expect(said(check, mixed)[0]).toContain('“frontstage” stands below “backstage”')
  })

  test('are not several of the same kind, nor those of a kind of their own', () => {
    const given = blueprintOf({ customer: [], 'customer:guest': [], 'other:partner': [], support: [] })
    expect(placesOf(check, given)).toEqual([])
  })

  test('can be put in order, a lane of another kind staying below its own', () => {
    const after = mended(check, mixed)
    expect(laneIds(after)).toEqual(['customer', 'frontstage', 'backstage', 'partner'])
    expect(placesOf(check, after)).toEqual([])
    expect(linesBetween(inOrder(after.lanes)).map(({ below }) => below)).toEqual(['customer', 'frontstage'])
  })

  test('can be put in order even where two people gave two lanes the same place', () => {
    const order = mixed.lanes.get('backstage')?.order ?? ''
    const tied = changed(mixed, 'lanes', 'frontstage', { order } as object)
    expect(laneIds(mended(check, tied))).toEqual(['customer', 'frontstage', 'partner', 'backstage'])
  })
})

describe('a blueprint without a customer', () => {
  const check = 'blueprint-without-customer'

  test('is found once it has steps', () => {
    expect(placesOf(check, blueprintOf({ frontstage: ['greet'], support: [] }))).toEqual([null])
    expect(placesOf(check, blueprintOf({ frontstage: [], support: [] }))).toEqual([])
  })

  test('is not one with a customer lane, whatever its name', () => {
    expect(placesOf(check, blueprintOf({ 'customer:guest': [], frontstage: ['greet'] }))).toEqual([])
  })
})

describe('empty lanes and phases', () => {
  const drawn = blueprintOf({ evidence: [], 'customer/arrive': ['enter'], frontstage: [], support: [] })
  const given = having(drawn, 'phases', { id: 'leave', name: 'Leave' })

  test('are found once anything is drawn, and evidence needs no steps', () => {
    expect(placesOf('empty-lane', given)).toEqual(['frontstage', 'support'])
    expect(placesOf('empty-phase', given)).toEqual(['leave'])
  })

  test('are not found in a blueprint just begun', () => {
    const begun = having(blueprintOf({ customer: [], support: [] }), 'phases', { id: 'p', name: 'Phase 1' })
    expect(placesOf('empty-lane', begun)).toEqual([])
    expect(placesOf('empty-phase', begun)).toEqual([])
  })

  test('are not those with a note', () => {
    const noted = having(given, 'steps', {
      id: 'n',
      name: 'Hint',
      lane: 'support',
      phase: 'leave',
      kind: 'note',
    })
    expect(placesOf('empty-lane', noted)).toEqual(['frontstage'])
    expect(placesOf('empty-phase', noted)).toEqual([])
  })

  test('can be deleted', () => {
    expect(mended('empty-lane', given).lanes.has('frontstage')).toBe(false)
    expect(mended('empty-phase', given).phases.has('leave')).toBe(false)
  })

  test('stay where others rest on them: the customer’s, and one above a lane of another kind', () => {
    expect(offered('empty-lane', blueprintOf({ customer: [], frontstage: ['greet'] }))).toBeNull()
    const resting = blueprintOf({ customer: ['enter'], backstage: [], 'other:partner': ['help'] })
    expect(offered('empty-lane', resting)).toBeNull()
  })
})

describe('names that cannot be told apart', () => {
  const drawn = blueprintOf({ 'customer/arrive': ['enter', 'sit', 'rise'], 'support/leave': ['clean'] })

  test('two lanes, whatever the case and the spaces', () => {
    expect(placesOf('lanes-named-alike', changed(drawn, 'lanes', 'support', { name: ' Customer ' }))).toEqual(
      ['support'],
    )
    expect(placesOf('lanes-named-alike', drawn)).toEqual([])
  })

  test('two phases', () => {
    expect(placesOf('phases-named-alike', changed(drawn, 'phases', 'leave', { name: 'arrive' }))).toEqual([
      'leave',
    ])
    expect(placesOf('phases-named-alike', drawn)).toEqual([])
  })

  test('two steps of one lane, but not of two', () => {
    const alike = changed(drawn, 'steps', 'rise', { name: 'sit' })
    expect(placesOf('steps-named-alike', alike)).toEqual(['rise'])
    expect(placesOf('steps-named-alike', changed(alike, 'steps', 'rise', { lane: 'support' }))).toEqual([])
  })

  test('every start and end may be called the same', () => {
    const ends = ['sit', 'rise'].reduce(
      (before, id) => changed(before, 'steps', id, { name: 'End', kind: 'end' }),
      drawn,
    )
    expect(placesOf('steps-named-alike', ends)).toEqual([])
  })

  test('a step without a name is found as such', () => {
    const given = changed(changed(drawn, 'steps', 'sit', { name: ' ' }), 'steps', 'rise', { name: '' })
    expect(placesOf('unnamed-step', given)).toEqual(['sit', 'rise'])
    expect(placesOf('steps-named-alike', given)).toEqual([])
    expect(placesOf('unnamed-step', changed(given, 'steps', 'sit', { kind: 'start' }))).toEqual(['rise'])
  })
})
