import { describe, expect, test } from 'vitest'
import { stakeDefaults, stakeFigure } from '#analysis/atStake/stakeDefaults.ts'
import { complaintStanding } from '#analysis/complaints/complaintStanding.ts'
import { customersAtRisk, handledCustomers, repurchaseShares } from '#analysis/complaints/customersAtRisk.ts'
import { stakeFigures } from '#model/vocabulary.ts'
import { complaint, inn } from './given.ts'

const customers = { silent: 600, unhandled: 100, resolved: 200, quick: 100 }

describe('the customers at risk', () => {
  test('of 600 silent, 100 unhandled, 200 resolved and 100 quickly 263 to 503 stay', () => {
    expect(customersAtRisk(customers, repurchaseShares(inn))).toEqual({
      all: 1000,
      stay: { least: 263, most: 503 },
      lost: { least: 497, most: 737 },
      couldStay: { least: 382, most: 602 },
    })
  })
  test('follow the shares that a blueprint sets for itself', () => {
    const own = { about: { ...inn.about, atStake: { silentStayLeast: { value: 0.1, source: 'Our panel' } } } }
    expect(customersAtRisk(customers, repurchaseShares(own)).stay.least).toBe(269)
    expect(stakeFigure(own, 'silentStayLeast')).toEqual({
      value: 0.1,
      own: true,
      source: { written: 'Our panel' },
    })
    expect(stakeFigure(own, 'silentStayMost')).toEqual({
      value: 0.37,
      own: false,
      source: { named: 'repurchase' },
    })
  })
})

describe('the defaults', () => {
  test('have a source wherever they have a value', () => {
    for (const name of stakeFigures) {
      const { value, source } = stakeDefaults[name]
      expect([name, source !== undefined]).toEqual([name, value !== null])
    }
  })
})

describe('how customers were handled', () => {
  const now = '2026-11-10T09:00+08:00'
  const seen = (...all: readonly Parameters<typeof complaint>[1][]) =>
    all.map((more, i) => {
      const each = complaint(`c${i}`, more)
      return { ...each, standing: complaintStanding(inn, each, now) }
    })
  test('is told by outcome, and by the target of the standard for the answer', () => {
    const all = seen(
      { outcome: 'resolved', communicated: '2026-11-02T12:00+08:00' },
      { outcome: 'resolved', communicated: '2026-11-02T14:00+08:00' },
      { outcome: 'unresolved', communicated: '2026-11-02T14:00+08:00' },
      {},
      { outcome: 'withdrawn' },
    )
    expect(handledCustomers(all, 0.04)).toEqual({ silent: 96, unhandled: 2, resolved: 1, quick: 1 })
  })
  test('nobody is silent where all are heard', () => {
    expect(handledCustomers(seen({}), 1)).toMatchObject({ silent: 0, unhandled: 1 })
  })
})
