import { describe, expect, test } from 'vitest'
import type { Blueprint } from '#model/blueprint.ts'
import { placeNewcomer, type Newcomer } from '#layout/placeNewcomer.ts'
import { sketch } from './sketch.ts'

const journey = sketch(
  [
    { id: 'arrive', lane: 'customer', phase: 'p1', column: 1, row: 1 },
    { id: 'park', lane: 'customer', phase: 'p1', column: 1, row: 2 },
    { id: 'ask', lane: 'customer', phase: 'p1', column: 3, row: 1 },
    { id: 'greet', lane: 'frontstage', phase: 'p1', column: 1, row: 4 },
    { id: 'leave', lane: 'customer', phase: 'p2', column: 5, row: 2 },
  ],
  [],
  ['p1', 'p2'],
)

const placeIn = (blueprint: Blueprint, newcomer: Newcomer) => placeNewcomer(blueprint, newcomer).place

describe('a step added for the next moment', () => {
  test('given a next column in the phase, it shares it, in the row of the step beside it', () =>
    expect(placeIn(journey, { lane: 'customer', beside: 'park', moment: 'next' })).toEqual({
      phase: 'p1',
      column: 3,
      row: 2,
    }))

  test('given that this row is taken there, it goes into the nearest free one', () =>
    expect(placeIn(journey, { lane: 'customer', beside: 'arrive', moment: 'next' })).toEqual({
      phase: 'p1',
      column: 3,
      row: 2,
    }))

  test('given no next column in the phase, it opens one behind', () =>
    expect(placeIn(journey, { lane: 'customer', beside: 'ask', moment: 'next' })).toEqual({
      phase: 'p1',
      column: 4,
      row: 1,
    }))

  test('given another phase, it comes into the first column there', () =>
    expect(placeIn(journey, { lane: 'customer', beside: 'ask', moment: 'next', phase: 'p2' })).toEqual({
      phase: 'p2',
      column: 5,
      row: 1,
    }))
})

describe('a step added for the same moment', () => {
  test('given room in the other lane, it goes there as far up as it can', () =>
    expect(placeIn(journey, { lane: 'frontstage', beside: 'ask', moment: 'same' })).toEqual({
      phase: 'p1',
      column: 3,
      row: 4,
    }))

  test('given that all rows are taken there, the lane gets a new one at its end', () =>
    expect(placeIn(journey, { lane: 'frontstage', beside: 'arrive', moment: 'same' })).toEqual({
      phase: 'p1',
      column: 1,
      row: 5,
    }))

  test('given an empty lane, it opens the first row', () =>
    expect(placeIn(journey, { lane: 'support', beside: 'arrive', moment: 'same' })).toEqual({
      phase: 'p1',
      column: 1,
      row: 1,
    }))
})

describe('the steps around a newcomer', () => {
  test('given numbers that can be told apart, none of them moves', () =>
    expect(placeNewcomer(journey, { lane: 'customer', beside: 'ask', moment: 'next' }).moved.size).toBe(0))

  test('given columns too close to be told apart, the phase is numbered anew in the same order', () => {
    const blueprint = sketch([
      { id: 'a', lane: 'customer', column: 1, row: 1 },
      { id: 'b', lane: 'customer', column: 1 + 1e-7, row: 1 },
      { id: 'c', lane: 'customer', column: 8, row: 1 },
    ])
    const { place, moved } = placeNewcomer(blueprint, { lane: 'frontstage', beside: 'b', moment: 'next' })
    expect(place).toEqual({ phase: null, column: 3, row: 1 })
    expect([...moved]).toEqual([
      ['b', { phase: null, column: 2, row: 1 }],
      ['c', { phase: null, column: 3, row: 1 }],
    ])
  })
})
