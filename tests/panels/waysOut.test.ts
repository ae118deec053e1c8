import { describe, expect, test } from 'vitest'
import { applied } from '#model/change.ts'
import { shareSum, waysOut } from '#panels/inspector/waysOut.ts'
import { blueprintOf } from '../model/notation.ts'

const desk = blueprintOf({ customer: ['ask', 'yes', 'no', 'told'] }, 'ask>yes', 'ask>no', 'ask~told')

const withShares = (shares: Readonly<Record<string, number>>) =>
  applied(
    desk,
    Object.entries(shares).map(([id, share]) => ({ table: 'connections', id, set: { share } })),
  )

const sumOf = (shares: Readonly<Record<string, number>>) => shareSum(waysOut(withShares(shares), 'ask'))

describe('the shares of those who leave a decision', () => {
  test('stand at the flow connections that leave it, and at no others', () => {
    expect(waysOut(desk, 'ask').map(({ to }) => to)).toEqual(['yes', 'no'])
  })
  test('are equal where nobody has given any', () => {
    expect(sumOf({})).toEqual({ is: 'equal' })
  })
  test('are whole where they add up to 1', () => {
    expect(sumOf({ 'ask-yes': 0.9, 'ask-no': 0.1 })).toEqual({ is: 'whole' })
  })
  test('leave the rest to the ways without one', () => {
    expect(sumOf({ 'ask-yes': 0.75 })).toEqual({ is: 'rest', sum: 0.75 })
  })
  test('are told with their sum where they do not add up', () => {
    expect(sumOf({ 'ask-yes': 0.5, 'ask-no': 0.25 })).toEqual({ is: 'off', sum: 0.75 })
    expect(sumOf({ 'ask-yes': 1, 'ask-no': 0.5 })).toEqual({ is: 'off', sum: 1.5 })
  })
})
