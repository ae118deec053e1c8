import { describe, expect, test } from 'vitest'
import { lookOf } from '#analysis/quality/lookOf.ts'
import type { FailPoint } from '#model/blueprint.ts'
import { applied, type Change } from '#model/change.ts'
import { blueprintOf, having } from '../../model/notation.ts'

const late: FailPoint = {
  id: 'late',
  step: 'pay',
  failure: 'late',
  status: 'open',
  rating: { severity: 7, occurrence: 7, detection: 5 },
}
const inn = having(blueprintOf({ customer: ['arrive', 'pay'] }, 'arrive>pay'), 'failPoints', late)
const laid = { heat: true, criticalPath: null, emotion: true }
const lookAfter = (...changes: Change[]) => lookOf(applied(inn, changes), 'failPoints', laid)

describe('how a step of the method is shown', () => {
  test('stays the same, so that nothing is drawn anew, where an edit changes nothing of it', () => {
    const before = lookAfter()
    expect(lookAfter({ table: 'failPoints', id: 'late', set: { owner: 'Desk' } })).toBe(before)
    expect(lookAfter({ table: 'steps', id: 'pay', set: { name: 'Pay the bill' } })).toBe(before)
  })

  test('changes with what is still to do, with the heat and with what is felt', () => {
    const before = lookAfter()
    expect(lookAfter({ table: 'steps', id: 'arrive', set: { noFailPoint: true } })).not.toEqual(before)
    const milder = { severity: 2, occurrence: 2, detection: 2 }
    expect(lookAfter({ table: 'failPoints', id: 'late', set: { rating: milder } })).not.toEqual(before)
    expect(lookAfter({ table: 'steps', id: 'pay', set: { emotion: 2 } })).not.toEqual(before)
    expect(lookOf(inn, 'draw', laid)).not.toEqual(before)
  })
})
