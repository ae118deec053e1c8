import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintStandards } from '#analysis/complaints/complaintStandards.ts'
import { complaintStanding } from '#analysis/complaints/complaintStanding.ts'
import { complaintTimes } from '#analysis/complaints/complaintTimes.ts'
import { nextHandlingStep } from '#analysis/complaints/handlingSteps.ts'
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
