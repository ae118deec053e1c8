import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitalChannels } from '#analysis/atStake/digitalChannels.ts'
import { qualityIndex } from '#analysis/atStake/qualityIndex.ts'
import { stakeInput } from '#analysis/atStake/stakeInputs.ts'
import { stakeResultNames, stakeResults } from '#analysis/atStake/stakeResults.ts'
import type { Blueprint, Complaint } from '#model/blueprint.ts'
import { stakeFigures, type StakeFigure } from '#model/vocabulary.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { failPoint, rated, touchpoint } from '../quality/records.ts'

const plain = blueprintOf({ customer: ['order', 'pay'] }, 'order>pay')

const setting = (blueprint: Blueprint, figures: Partial<Record<StakeFigure, number>>): Blueprint => ({
  ...blueprint,
  about: {
    ...blueprint.about,
    atStake: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])),
  },
})

const complaints = (count: number, part: Partial<Complaint> = {}): Complaint[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `c${i}${part.failPoint ?? ''}${part.outcome ?? ''}`,
    received: '2026-11-02T09:00+08:00',
    description: 'Waited too long',
    ...part,
  }))

describe('what is at stake', () => {
  test('is told by the complaints in the register, where nobody set anything else', () => {
    const heard = having(plain, 'complaints', ...complaints(8), ...complaints(3, { outcome: 'withdrawn' }))
    const { unhappy, lost, unhappyReach } = stakeResults(heard)
    expect([unhappy.value, lost.value, unhappyReach.value]).toEqual([200, 162, 2400])
    expect(stakeInput(heard, 'unhappyCustomers')).toEqual({
      value: 200,
      own: false,
      source: { counted: 'complaints' },
    })
    expect(stakeInput(heard, 'customersLost')).toMatchObject({ value: 162, source: { counted: 'unhappy' } })
  })

  test('costs money once it is said what keeping one customer costs', () => {
    const counted = setting(plain, { customersLost: 100 })
    expect(stakeResults(counted).replacing).toMatchObject({ value: null, missing: ['keepingCost'] })
    const { replacing, winningBack } = stakeResults(setting(plain, { customersLost: 100, keepingCost: 50 }))
    expect([replacing.value, winningBack.value]).toEqual([30_000, 125_000])
  })

  test('follows an assumption that somebody changed', () => {
    const figures = { customersLost: 100, keepingCost: 50, newCustomerFactor: 5 }
    expect(stakeResults(setting(plain, figures)).replacing.value).toBe(25_000)
  })

  test('says what is missing, and works nothing out from it', () => {
    const results = stakeResults(plain)
    expect(stakeResultNames.map((name) => results[name].value)).toEqual(stakeResultNames.map(() => null))
    expect(results.retention.missing).toEqual(['customersAtStart', 'customersAtEnd', 'newCustomers'])
    expect(results.unhappy.missing).toEqual(['unhappyCustomers'])
  })

  test('is held against the values that are quoted', () => {
    const kept = setting(plain, {
      customersAtStart: 400,
      customersAtEnd: 410,
      newCustomers: 50,
      buyers: 400,
      repeatBuyers: 230,
    })
    const { retention, churn, repeat } = stakeResults(kept)
    expect([retention.value, churn.value, repeat.value]).toEqual([0.9, 0.1, 0.575])
    expect([retention.reached, churn.reached, repeat.reached]).toEqual([null, false, true])
  })

  test('takes the customers of a month and the retention from where they are known', () => {
    const month: Blueprint = { ...plain, about: { ...plain.about, customersPerMonth: 400 } }
    const without = setting(month, { customersAtEnd: 410, newCustomers: 90 })
    // Those who come in a month are no stock: how many customers there were is for somebody to say.
    expect(stakeResults(without).retention.missing).toEqual(['customersAtStart'])
    const known = setting(month, {
      customersAtStart: 400,
      customersAtEnd: 410,
      newCustomers: 90,
      repeatBuyers: 230,
      margin: 100,
      discount: 0.1,
    })
    const results = stakeResults(known)
    expect([results.retention.value, results.repeat.value]).toEqual([0.8, 0.575])
    expect(results.lifetime.value).toBeCloseTo(266.67, 2)
    expect(stakeInput(known, 'retention').source).toEqual({ counted: 'retention' })
  })

  test('has no answer where the figures allow none, though all are given', () => {
    const endless = setting(plain, { margin: 100, retention: 1.2, discount: 0.1 })
    expect(stakeResults(endless).lifetime).toMatchObject({ value: null, missing: [] })
    const nobody = setting(plain, { buyers: 0, repeatBuyers: 0 })
    expect(stakeResults(nobody).repeat).toMatchObject({ value: null, missing: [], reached: null })
  })

  test('is never anything but a number or nothing, whatever the figures', () => {
    const anyFigures = fc.dictionary(
      fc.constantFrom(...stakeFigures),
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1, -1, 1e308)),
    )
    fc.assert(
      fc.property(anyFigures, fc.nat(20), (figures, count) => {
        const results = stakeResults(setting(having(plain, 'complaints', ...complaints(count)), figures))
        for (const { value, missing } of Object.values(results)) {
          expect(value === null || (Number.isFinite(value) && missing.length === 0)).toBe(true)
        }
      }),
    )
  })
})

describe('the service quality index', () => {
  const withPoints = having(
    plain,
    'failPoints',
    failPoint('slow', 'order', { rating: rated(5, 3, 3) }),
    failPoint('wrong', 'pay', { rating: rated(10, 3, 3) }),
    failPoint('rude', 'order', { rating: rated(1, 3, 3) }),
    failPoint('unrated', 'order'),
  )

  test('weighs the complaints that name a fail point by its severity', () => {
    const named = having(
      withPoints,
      'complaints',
      ...complaints(10, { failPoint: 'slow' }),
      ...complaints(2, { failPoint: 'wrong' }),
      ...complaints(30, { failPoint: 'rude' }),
      ...complaints(4, { failPoint: 'unrated' }),
    )
    const { index, failPoints, unweighed } = qualityIndex(named)
    expect(index).toBe(100)
    expect(failPoints.map(({ failPoint: id, points }) => [id, points])).toEqual([
      ['slow', 50],
      ['rude', 30],
      ['wrong', 20],
      ['unrated', null],
    ])
    expect(unweighed).toBe(4)
  })

  test('is not known as long as no complaint names a fail point', () => {
    expect(qualityIndex(having(withPoints, 'complaints', ...complaints(3))).index).toBeNull()
  })
})

test('channels in which the customer uses technology are found at steps and touchpoints', () => {
  expect(digitalChannels(plain)).toEqual([])
  const booked = having(plain, 'touchpoints', touchpoint('site', 'order', { channel: 'web' }))
  expect(digitalChannels(booked)).toEqual(['web'])
})
