import { describe, expect, test } from 'vitest'
import type { Blueprint } from '#model/blueprint.ts'
import { blueprintOf, stepIn } from '../../model/notation.ts'
import { changed, mended, offered, placesOf, said } from './given.ts'

const drawn = blueprintOf(
  { customer: ['look', 'like it?', 'buy', 'leave', 'ask'] },
  'look>like it?>buy',
  'like it?>leave',
  'like it?>ask',
)
const deciding = changed(drawn, 'steps', 'like it?', { kind: 'decision' })

const withShares = (blueprint: Blueprint, shares: Readonly<Record<string, number>>) =>
  Object.entries(shares).reduce(
    (before, [to, share]) => changed(before, 'connections', `like it?-${to}`, { share }),
    blueprint,
  )

const sharesIn = (blueprint: Blueprint) =>
  ['buy', 'leave', 'ask'].map((to) => blueprint.connections.get(`like it?-${to}`)?.share)

describe('a decision with one way out', () => {
  const check = 'decision-with-one-way'
  const one = changed(blueprintOf({ customer: ['a', 'b', 'c'] }, 'a>b>c'), 'steps', 'b', { kind: 'decision' })

  test('is found, and one without any', () => {
    expect(placesOf(check, one)).toEqual(['b'])
    expect(said(check, one)[0]).toContain('“b” has 1.')
    expect(placesOf(check, changed(one, 'steps', 'c', { kind: 'decision' }))).toEqual(['b', 'c'])
  })

  test('is not one with two, nor an action', () => {
    expect(placesOf(check, deciding)).toEqual([])
    expect(placesOf(check, changed(one, 'steps', 'b', { kind: 'action' }))).toEqual([])
  })

  test('is not one with information on its second way', () => {
    const given = blueprintOf({ customer: ['a', 'b', 'c'] }, 'a>b', 'a~c')
    expect(placesOf(check, changed(given, 'steps', 'a', { kind: 'decision' }))).toEqual(['a'])
  })
})

describe('shares that do not add up to 100 %', () => {
  const check = 'shares-off-one'

  test('are found with what they add up to', () => {
    const given = withShares(deciding, { buy: 0.6, leave: 0.5, ask: 0.1 })
    expect(placesOf(check, given)).toEqual(['like it?'])
    expect(said(check, given)[0]).toContain('shares of 120 % in all')
  })

  test('are not thirds, which cannot be written exactly', () => {
    expect(placesOf(check, withShares(deciding, { buy: 0.333, leave: 0.333, ask: 0.333 }))).toEqual([])
    expect(placesOf(check, withShares(deciding, { buy: 0.1, leave: 0.2, ask: 0.7 }))).toEqual([])
    expect(placesOf(check, withShares(deciding, { buy: 0.3, leave: 0.3, ask: 0.3 }))).toEqual(['like it?'])
  })

  test('are not missing ones: nobody has said anything yet', () => {
    expect(placesOf(check, deciding)).toEqual([])
  })

  test('can be scaled, each keeping its part', () => {
    const after = mended(check, withShares(deciding, { buy: 0.6, leave: 0.3, ask: 0.3 }))
    expect(sharesIn(after)).toEqual([0.5, 0.25, 0.25])
    expect(sharesIn(mended(check, withShares(deciding, { buy: 0.1, leave: 0.1, ask: 0.1 })))).toEqual([
      0.3334, 0.3333, 0.3333,
    ])
  })

  test('become equal where all are nothing', () => {
    const after = mended(check, withShares(deciding, { buy: 0, leave: 0, ask: 0 }))
    expect(sharesIn(after)).toEqual([0.3334, 0.3333, 0.3333])
  })

  test('are found before the last one is given, once they are more than all', () => {
    const given = withShares(deciding, { buy: 0.9, leave: 0.9 })
    expect(placesOf(check, given)).toEqual(['like it?'])
    expect(offered(check, given)).toBeNull()
  })
})

describe('a way out without a share', () => {
  const check = 'way-without-share'

  test('is found where others have one, with the rest', () => {
    const given = withShares(deciding, { buy: 0.7 })
    expect(placesOf(check, given)).toEqual(['like it?'])
    expect(said(check, given)[0]).toContain('30 %')
  })

  test('is not found where none or all have one', () => {
    expect(placesOf(check, deciding)).toEqual([])
    expect(placesOf(check, withShares(deciding, { buy: 0.7, leave: 0.2, ask: 0.1 }))).toEqual([])
  })

  test('can have its part of the rest', () => {
    const after = mended(check, withShares(deciding, { buy: 0.7 }))
    expect(sharesIn(after)).toEqual([0.7, 0.15, 0.15])
    expect(placesOf(check, after)).toEqual([])
    expect(placesOf('shares-off-one', after)).toEqual([])
  })

  test('is not shut where nothing is left', () => {
    expect(offered(check, withShares(deciding, { buy: 1 }))).toBeNull()
  })
})

describe('a share without a decision', () => {
  const check = 'share-without-decision'
  const given = withShares(drawn, { buy: 0.7, leave: 0.2, ask: 0.1 })

  test('is found at the step that takes all its ways at once', () => {
    expect(placesOf(check, given)).toEqual(['like it?'])
    expect(placesOf(check, changed(given, 'steps', 'like it?', { kind: 'decision' }))).toEqual([])
  })

  test('is mended by a decision where the shares divide all who come', () => {
    const after = mended(check, given)
    expect(stepIn(after, 'like it?').kind).toBe('decision')
    expect(placesOf(check, after)).toEqual([])
    expect(offered(check, withShares(drawn, { buy: 0.7 }))).toBeNull()
  })
})
