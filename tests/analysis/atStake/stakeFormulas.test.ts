import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  churnOf,
  costOfLost,
  deliveredValue,
  happyReach,
  lifetimeValue,
  lostOf,
  repeatOf,
  retentionOf,
  technologyReadiness,
  unhappyBehind,
  unhappyReach,
} from '#analysis/atStake/stakeFormulas.ts'
import { weighedFailures } from '#analysis/atStake/qualityIndex.ts'

describe('what unhappy customers cost', () => {
  test('100 lost at 50 each to keep cost 30,000 to replace and 125,000 to win back', () => {
    expect(costOfLost(100, 50, 6)).toBe(30_000)
    expect(costOfLost(100, 50, 25)).toBe(125_000)
  })

  test('50 unhappy reach 600 people, 50 happy 250', () => {
    expect(unhappyReach(50, { tell: 10, farTellingShare: 0.2, farTell: 20 })).toBe(600)
    expect(happyReach(50, 5)).toBe(250)
  })

  test('8 complaints heard stand for 200 unhappy, of whom 162 leave', () => {
    expect(unhappyBehind(8, 0.04)).toBe(200)
    expect(lostOf(200, 0.81)).toBe(162)
  })

  test('400 customers, 410 later, 50 of them new: 90 % stayed, 10 % left', () => {
    expect(retentionOf(400, 410, 50)).toBe(0.9)
    expect(churnOf(0.9)).toBeCloseTo(0.1, 12)
  })

  test('230 of 400 buyers bought again: 57.5 %', () => {
    expect(repeatOf(230, 400)).toBe(0.575)
  })
})

describe('what a customer is worth, gets and brings', () => {
  test('a margin of 100, retention 0.8 and discount 0.1 are worth 266.67', () => {
    expect(lifetimeValue(100, 0.8, 0.1)).toBeCloseTo(266.67, 2)
  })

  test('the delivered value is 20, and 24 where waiting costs 6 in place of 10', () => {
    const gets = [50, 30, 10, 10]
    expect(deliveredValue(gets, [60, 10, 5, 5])).toBe(20)
    expect(deliveredValue(gets, [60, 6, 5, 5])).toBe(24)
  })

  test('failures weigh by their severity: 5 × 10, 10 × 2 and 1 × 30 are 100', () => {
    expect(
      weighedFailures([
        { weight: 5, failures: 10 },
        { weight: 10, failures: 2 },
        { weight: 1, failures: 30 },
      ]),
    ).toBe(100)
  })

  test('technology readiness of 4.2, 3.0, 3.5 and 4.0 is 2.925', () => {
    const sides = { optimism: 4.2, innovativeness: 3, discomfort: 3.5, insecurity: 4 }
    expect(technologyReadiness(sides)).toBeCloseTo(2.925, 12)
    expect(technologyReadiness({ ...sides, insecurity: 5.5 })).toBeNull()
  })
})

test('whatever is given, an answer is a number or none', () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1, 1e308, -1e308, Number.MIN_VALUE))
  fc.assert(
    fc.property(any, any, any, any, (a, b, c, d) => {
      const answers = [
        costOfLost(a, b, c),
        unhappyReach(a, { tell: b, farTellingShare: c, farTell: d }),
        happyReach(a, b),
        unhappyBehind(a, b),
        lostOf(a, b),
        retentionOf(a, b, c),
        churnOf(a),
        repeatOf(a, b),
        lifetimeValue(a, b, c),
        deliveredValue([a, b], [c, d]),
        technologyReadiness({ optimism: a, innovativeness: b, discomfort: c, insecurity: d }),
      ]
      expect(answers.filter((answer) => answer !== null && !Number.isFinite(answer))).toEqual([])
    }),
  )
})
