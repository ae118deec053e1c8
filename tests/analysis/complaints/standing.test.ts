import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintStandards } from '#analysis/complaints/complaintStandards.ts'
import { complaintStanding } from '#analysis/complaints/complaintStanding.ts'
import { complaintDays, complaintTimes } from '#analysis/complaints/complaintTimes.ts'
import { handledCustomers } from '#analysis/complaints/customersAtRisk.ts'
import { nextHandlingStep } from '#analysis/complaints/handlingSteps.ts'
import { spanOf } from '#analysis/complaints/spanOf.ts'
import { workingSeconds } from '#analysis/complaints/workingSeconds.ts'
import type { Complaint, Standard } from '#model/blueprint.ts'
import { having } from '../../model/notation.ts'
import { answered, complaint, inn } from './given.ts'

const hour = 3600
const at = (clock: string) => `2026-11-02T${clock}+08:00`
const standing = (more: Partial<Complaint>, now: string, blueprint = inn) =>
  complaintStanding(blueprint, complaint('c', more), now)

describe('the times of a complaint', () => {
  test('run from its receipt to each of its moments', () => {
    const handled = complaint('c', {
      acknowledged: at('09:30'),
      decided: at('12:00'),
      communicated: at('13:00'),
      closed: at('17:00'),
    })
    expect(complaintTimes(handled)).toEqual({
      acknowledge: hour / 2,
      decide: 3 * hour,
      communicate: 4 * hour,
      close: 8 * hour,
      resolve: 4 * hour,
    })
  })
  test('are not there for moments that are not, or that lie before the receipt', () => {
    expect(complaintTimes(complaint('c', { acknowledged: at('08:59') }))).toEqual({
      acknowledge: null,
      decide: null,
      communicate: null,
      close: null,
      resolve: null,
    })
  })
  test('are the same wherever the clocks stood', () => {
    expect(complaintTimes(complaint('c', { acknowledged: '2026-11-02T02:00Z' })).acknowledge).toBe(hour)
  })
})

/** A day as the document keeps it. */
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T00:00+08:00`
const wholeDay = 24 * hour
const timesOf = (more: Partial<Complaint>) => {
  const given = complaint('c', more)
  return [complaintTimes(given).resolve, complaintDays(given).resolve]
}

describe('a complaint of which only days are known', () => {
  test('takes the days between, and within the same day one day, not nothing', () => {
    expect(timesOf({ received: day(2), communicated: day(5) })).toEqual([3 * wholeDay, 3])
    expect(timesOf({ received: day(2), communicated: day(2) })).toEqual([wholeDay, 0])
  })
  test('is known to the day where one end has a time', () => {
    expect(timesOf({ received: at('22:00'), communicated: day(2) })).toEqual([wholeDay, 0])
    expect(timesOf({ received: at('22:00'), communicated: day(3) })).toEqual([wholeDay, 1])
    expect(timesOf({ received: day(2), communicated: at('17:00') })).toEqual([wholeDay, 0])
    expect(timesOf({ received: day(3), communicated: at('17:00') })).toEqual([null, undefined])
  })
  test('counts days by its own clock, in universal time and over a change of clocks', () => {
    const summer = { received: '2026-03-28T00:00+01:00', communicated: '2026-03-30T00:00+02:00' }
    expect(timesOf(summer)).toEqual([2 * wholeDay, 2])
    expect(timesOf({ received: day(2), communicated: '2026-11-02T16:30Z' })).toEqual([wholeDay, 1])
  })
  test('with times on both ends is exact', () => {
    expect(timesOf({ communicated: at('13:00') })).toEqual([4 * hour, undefined])
  })

  const held = (more: Partial<Complaint>, now = '2026-12-01T09:00+08:00', limits: Partial<Standard> = {}) =>
    complaintStanding(
      having(inn, 'standards', { ...answered, id: 'days', ...limits }),
      complaint('c', { received: day(2), standard: 'days', ...more }),
      now,
    )
  const shortly = { target: 2, limit: 4 }
  test('cannot be held against a limit shorter than a day, unless it is surely past it or within', () => {
    const untold = held({ communicated: day(3) }, undefined, shortly)
    expect(untold).toMatchObject({ inLimit: null, overdue: false, judged: [{ state: null, untold: true }] })
    const late = held({ communicated: day(4) }, undefined, shortly)
    expect(late).toMatchObject({ inLimit: false, judged: [{ state: 'missed', untold: false }] })
    const kept = held({ received: at('22:00'), communicated: day(2) }, undefined, shortly)
    expect(kept).toMatchObject({ inLimit: true, judged: [{ state: 'met', untold: false }] })
  })
  test('is held against limits of days by its days', () => {
    const inDays = { target: 1, limit: 3, unit: 'd' }
    const stateAt = (date: number) => held({ communicated: day(date) }, undefined, inDays).judged[0]?.state
    expect([2, 3, 4, 5, 6].map(stateAt)).toEqual(['met', 'met', 'tolerated', 'tolerated', 'missed'])
  })
  test('is held against working days by its working days', () => {
    const inDays = { target: 5, limit: 5, unit: 'working days' }
    const stateAt = (date: number) => held({ communicated: day(date) }, undefined, inDays).judged[0]?.state
    expect([2, 8, 9, 10].map(stateAt)).toEqual(['met', 'met', 'met', 'missed'])
  })
  test('is past its limit and rises only once that is sure: its clock runs from the end of the day', () => {
    const seen = (now: string) => {
      const { overdue, escalated } = held({}, now)
      return [overdue, escalated?.level]
    }
    expect(seen('2026-11-02T20:00+08:00')).toEqual([false, 1])
    expect(seen('2026-11-03T01:59+08:00')).toEqual([false, 1])
    expect(seen('2026-11-03T02:00+08:00')).toEqual([true, 2])
    expect(held({}, '2026-11-04T01:00+08:00').judged[0]?.beyond).toBe(hour)
  })
  test('answered before it was received tells nothing of its limit, and is told as a mistake', () => {
    const early = held({ communicated: day(1), acknowledged: day(2) })
    expect(early).toMatchObject({ inLimit: null, judged: [{ untold: true }] })
    expect(early.mistaken).toEqual(['communicate', 'resolve'])
  })
  test('is resolved by somebody, though not quickly, where nobody can tell', () => {
    const standing = held({ communicated: day(3) }, undefined, shortly)
    expect(handledCustomers([{ outcome: 'resolved', standing }], 1)).toMatchObject({ resolved: 1, quick: 0 })
  })
  test('lies between the shortest and the longest that it can have been', () => {
    const minute = fc.integer({ min: 0, max: 20_000 })
    const text = (m: number) => new Date(Date.UTC(2026, 10, 1) + m * 60_000).toISOString()
    const dayAt = (m: number) => `${text(m).slice(0, 10)}T00:00+00:00`
    fc.assert(
      fc.property(minute, minute, fc.boolean(), fc.boolean(), (a, more, first, last) => {
        const span = spanOf(first ? dayAt(a) : text(a), last ? dayAt(a + more) : text(a + more))
        expect(span?.least).toBeLessThanOrEqual(more * 60)
        expect(span?.most).toBeGreaterThanOrEqual(more * 60)
        expect(Math.abs((span?.seconds ?? 0) - more * 60)).toBeLessThanOrEqual(wholeDay)
      }),
    )
  })
})

describe('the next step of handling', () => {
  test.each([
    [{}, 'acknowledge'],
    [{ acknowledged: at('10:00') }, 'assess'],
    [{ acknowledged: at('10:00'), assessment: 'high' }, 'investigate'],
    [{ acknowledged: at('10:00'), assessment: 'high', cause: 'service' }, 'respond'],
    [{ acknowledged: at('10:00'), decided: at('11:00') }, 'communicate'],
    [{ decided: at('11:00') }, 'acknowledge'],
    [{ communicated: at('12:00') }, 'close'],
    [{ communicated: at('12:00'), closed: at('13:00') }, null],
  ] as const)('of %o is %s', (more, next) => {
    expect(nextHandlingStep(more)).toBe(next)
  })
})

describe('a complaint held against a standard', () => {
  test('is met, then tolerated, then past its limit, bounds included', () => {
    const stateAt = (communicated: string) => standing({ communicated }, at('23:00')).judged[0]?.state
    expect(stateAt(at('13:00'))).toBe('met')
    expect(stateAt(at('13:01'))).toBe('tolerated')
    expect(stateAt('2026-11-03T09:00+08:00')).toBe('tolerated')
    expect(stateAt('2026-11-03T09:01+08:00')).toBe('missed')
  })
  test('rises by the chain of the standard: 2 h, 4 h and 8 h after 09:00', () => {
    const levelAt = (clock: string) => {
      const { escalated } = standing({}, at(clock))
      return [escalated?.level, escalated?.to]
    }
    expect(levelAt('10:59')).toEqual([1, 'Desk'])
    expect(levelAt('11:00')).toEqual([2, 'Shift leader'])
    expect(levelAt('15:00')).toEqual([3, 'Manager'])
    expect(levelAt('16:30')).toEqual([3, 'Manager'])
    expect(levelAt('23:00')).toEqual([4, 'Director'])
  })
  test('is overdue as soon as it has risen, and no more once the customer has the answer', () => {
    expect(standing({}, at('10:59')).overdue).toBe(false)
    expect(standing({}, at('11:00')).overdue).toBe(true)
    expect(standing({ communicated: at('20:00') }, at('23:00'))).toMatchObject({
      overdue: false,
      escalated: null,
      inLimit: true,
    })
  })
  test('tells how far beyond its limit it is', () => {
    const late = standing({}, '2026-11-03T11:00+08:00')
    expect(late.judged[0]?.beyond).toBe(2 * hour)
    expect(late.inLimit).toBe(false)
  })
  test('is neither within nor past its limit while it runs within', () => {
    expect(standing({}, at('10:00')).inLimit).toBeNull()
  })
  test('assessed as high asks for an owner until it is closed', () => {
    expect(standing({ assessment: 'high' }, at('10:00')).highWithoutOwner).toBe(true)
    expect(standing({ assessment: 'high', owner: 'Desk' }, at('10:00')).highWithoutOwner).toBe(false)
    const closed = { assessment: 'high', communicated: at('10:00'), closed: at('11:00') } as const
    expect(standing(closed, at('12:00')).highWithoutOwner).toBe(false)
  })
})

const standard = (id: string, more: Partial<Standard>): Standard => ({ ...answered, id, ...more })
const heldBy = (blueprint: typeof inn, more: Partial<Complaint>) =>
  complaintStandards(blueprint, complaint('c', more)).map((each) => [each.standard.id, each.clock])

describe('which standards a complaint is held against', () => {
  const busy = having(
    inn,
    'standards',
    standard('queueing', { step: 'checkIn', metric: 'Wait at the desk', target: 5, unit: 'min' }),
    standard('first', { step: 'checkIn', metric: 'Time to acknowledge', target: 1 }),
    standard('resolve', { step: 'checkIn', metric: 'Time to resolve', target: 10 }),
    standard('polite', { metric: 'Complaints per month', target: 3, unit: 'complaints' }),
  )
  test('the one that it names, whatever its metric', () => {
    expect(heldBy(busy, { step: 'checkIn', standard: 'queueing' })).toEqual([['queueing', 'resolve']])
    expect(heldBy(busy, { standard: 'first' })).toEqual([['first', 'acknowledge']])
  })
  test('else the times of handling of its step, but not how long somebody queues there', () => {
    const both = [
      ['first', 'acknowledge'],
      ['resolve', 'resolve'],
    ]
    expect(heldBy(busy, { step: 'checkIn' })).toEqual(both)
    expect(heldBy(busy, { failPoint: 'queue' })).toEqual(both)
  })
  test('else the times of the blueprint that name complaints', () => {
    expect(heldBy(busy, { step: 'pay' })).toEqual([['answered', 'resolve']])
    expect(heldBy(busy, {})).toEqual([['answered', 'resolve']])
  })
  test('one named that is no time makes nothing late, but rises', () => {
    const named = having(inn, 'standards', standard('tidy', { metric: 'Tidy', unit: '%' }))
    const seen = complaintStanding(named, complaint('c', { standard: 'tidy' }), at('16:30'))
    expect(seen).toMatchObject({ inLimit: null, overdue: true, escalated: { level: 3, to: 'Manager' } })
  })
  test('working days pass over Saturday and Sunday', () => {
    const inDays = having(inn, 'standards', standard('days', { target: 5, limit: 5, unit: 'working days' }))
    const stateAt = (communicated: string) =>
      complaintStanding(inDays, complaint('c', { standard: 'days', communicated }), at('23:00')).judged[0]
        ?.state
    expect(stateAt('2026-11-09T09:00+08:00')).toBe('met')
    expect(stateAt('2026-11-09T09:01+08:00')).toBe('missed')
  })
})

describe('working time', () => {
  test('of a week is five days, of a weekend nothing', () => {
    expect(workingSeconds('2026-11-02T09:00+08:00', '2026-11-09T09:00+08:00')).toBe(5 * 24 * hour)
    expect(workingSeconds('2026-11-07T00:00+08:00', '2026-11-09T00:00+08:00')).toBe(0)
    expect(workingSeconds('2026-11-06T22:00-05:00', '2026-11-09T01:00-05:00')).toBe(3 * hour)
  })
  test('adds up, and is never more than the time itself', () => {
    const instant = fc.integer({ min: 0, max: 2_000_000_000 }).map((s) => new Date(s * 1000).toISOString())
    fc.assert(
      fc.property(instant, instant, instant, (...some) => {
        const [a = '', b = '', c = ''] = some.toSorted()
        const whole = workingSeconds(a, c)
        expect(workingSeconds(a, b) + workingSeconds(b, c)).toBeCloseTo(whole, 6)
        expect(whole).toBeGreaterThanOrEqual(0)
        expect(whole).toBeLessThanOrEqual((Date.parse(c) - Date.parse(a)) / 1000)
      }),
    )
  })
})
