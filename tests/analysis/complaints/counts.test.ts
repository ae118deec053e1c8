import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelShares, spreadInPoints } from '#analysis/complaints/channelSpread.ts'
import { complaintsAt, complaintsByStep } from '#analysis/complaints/complaintsAt.ts'
import {
  complaintCounts,
  countedBy,
  failuresByFailPoint,
  monthsObserved,
} from '#analysis/complaints/complaintCounts.ts'
import {
  occurrenceOf,
  perThousandCustomers,
  proposedOccurrences,
} from '#analysis/complaints/proposedOccurrence.ts'
import { having } from '../../model/notation.ts'
import { complaint, inn } from './given.ts'

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value)

describe('complaints counted', () => {
  test('by cause: of 12, 20, 5 and 3 half are about the service', () => {
    const causes = [
      ...times(12, 'product'),
      ...times(20, 'service'),
      ...times(5, 'promise'),
      ...times(3, 'management'),
    ]
    expect(countedBy(causes)).toEqual([
      { value: 'service', count: 20, share: 0.5 },
      { value: 'product', count: 12, share: 0.3 },
      { value: 'promise', count: 5, share: 0.125 },
      { value: 'management', count: 3, share: 0.075 },
    ])
  })
  test('those that name none come last and are no part of the shares', () => {
    expect(countedBy([undefined, 'phone', undefined, undefined])).toEqual([
      { value: 'phone', count: 1, share: 1 },
      { value: null, count: 3, share: null },
    ])
  })
  test('by what a user may call a step, object members among them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('valueOf', '__proto__', 'a')), (values) => {
        const counted = countedBy(values)
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
        for (const { value, count } of counted)
          expect(values.filter((each) => each === value)).toHaveLength(count)
      }),
    )
  })

  const some = having(
    inn,
    'complaints',
    complaint('a', { step: 'checkIn', channel: 'phone' }),
    complaint('b', { failPoint: 'queue', received: '2026-09-30T23:30-05:00' }),
    complaint('c', { step: 'pay', failPoint: 'wrongBill', closed: '2026-11-05T09:00Z' }),
    complaint('d', { received: '2026-11-09T09:00Z' }),
  )
  test('by step, a fail point standing for its step, and by month with those between', () => {
    const counts = complaintCounts(some)
    expect(counts).toMatchObject({ all: 4, open: 3 })
    expect(counts.byStep).toEqual([
      { value: 'checkIn', count: 2, share: 2 / 3 },
      { value: 'pay', count: 1, share: 1 / 3 },
      { value: null, count: 1, share: null },
    ])
    expect(counts.byMonth.map(({ value, count }) => [value, count])).toEqual([
      ['2026-09', 1],
      ['2026-10', 0],
      ['2026-11', 3],
    ])
    expect(monthsObserved([...some.complaints.values()])).toBe(3)
  })
  test('at a step, the latest first', () => {
    expect(complaintsAt(some, 'checkIn').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(complaintsAt(some, 'greet')).toEqual([])
    expect([...complaintsByStep(some)]).toEqual([
      ['checkIn', 2],
      ['pay', 1],
    ])
  })
  test('as failures of each fail point, for an index of quality', () => {
    expect([...failuresByFailPoint(some)]).toEqual([
      ['queue', 1],
      ['wrongBill', 1],
    ])
  })
  test('without any there is nothing', () => {
    expect(complaintCounts(inn)).toEqual({
      all: 0,
      open: 0,
      byStep: [],
      byFailPoint: [],
      byCause: [],
      byChannel: [],
      byMonth: [],
    })
    expect(monthsObserved([])).toBe(0)
  })
})

describe('the channels', () => {
  test('lie ten points apart with 92, 85 and 95 per cent within limits', () => {
    expect(spreadInPoints([0.92, 0.85, 0.95])).toBe(10)
    expect(spreadInPoints([0.92])).toBeNull()
  })
  test('have the share of the complaints that are judged', () => {
    const of = (channel: 'phone' | 'web', inLimit: boolean | null) => ({ channel, standing: { inLimit } })
    const shares = channelShares([of('web', true), of('phone', true), of('phone', false), of('phone', null)])
    expect(shares).toEqual([
      { channel: 'phone', count: 3, judged: 2, inLimit: 0.5 },
      { channel: 'web', count: 1, judged: 1, inLimit: 1 },
    ])
  })
})

describe('the occurrence that complaints propose', () => {
  test.each([
    [250, 10],
    [100, 10],
    [99.9, 9],
    [50, 9],
    [20, 8],
    [10, 7],
    [2, 6],
    [0.5, 5],
    [0.1, 4],
    [0.01, 3],
    [0.002, 3],
    [0.001, 2],
    [0.0001, 2],
    [0, null],
  ])('of %f per thousand customers is %s', (rate, rating) => {
    expect(occurrenceOf(rate)).toBe(rating)
  })
  test('never falls as complaints rise', () => {
    const rate = fc.double({ min: 1e-9, max: 1000, noNaN: true })
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(occurrenceOf(Math.max(a, b))).toBeGreaterThanOrEqual(occurrenceOf(Math.min(a, b)) ?? 0)
      }),
    )
  })
  test('is reckoned over the customers of all months', () => {
    expect(perThousandCustomers(12, 400, 3)).toBe(10)
    expect(perThousandCustomers(12, 0, 3)).toBeNull()
    const some = having(
      inn,
      'complaints',
      ...['a', 'b', 'c'].map((id) => complaint(id, { failPoint: 'wrongBill' })),
      complaint('d', { failPoint: 'queue' }),
    )
    expect(proposedOccurrences(some, 250, 1)).toEqual([
      { failPoint: 'wrongBill', complaints: 3, perThousand: 12, today: null, proposed: 7 },
      { failPoint: 'queue', complaints: 1, perThousand: 4, today: 3, proposed: 6 },
    ])
    expect(proposedOccurrences(some, 0, 1)).toEqual([])
  })
})
