import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksOf } from '#analysis/marksOf.ts'
import { failPointStanding } from '#analysis/quality/failPointStanding.ts'
import { heatLevel, heatScale } from '#analysis/quality/heatLevel.ts'
import { worstByStep } from '#analysis/quality/worstByStep.ts'
import type { FailPoint } from '#model/blueprint.ts'
import { blueprintFromFile } from '#model/blueprintFromFile.ts'
import { blueprintOf, having } from '../../model/notation.ts'
import { randomFile } from '../../model/randomFile.ts'
import { failPoint, rated } from './records.ts'

const today = '2026-03-15'
const standing = (part: Partial<FailPoint>) => failPointStanding(failPoint('f', 'call', part), today)
const high = rated(7, 7, 5)
const low = rated(9, 2, 2)

describe('the gain of a fail-safe', () => {
  test.each([
    [rated(7, 7, 5), rated(7, 4, 3), 245, 'high', 84, 'medium'],
    [rated(6, 8, 4), rated(6, 3, 1), 192, 'medium', 18, 'low'],
    [rated(9, 4, 4), rated(9, 2, 2), 144, 'high', 36, 'low'],
    [rated(10, 3, 3), rated(10, 1, 1), 90, 'low', 10, 'low'],
    [rated(7, 10, 8), rated(7, 6, 3), 560, 'high', 126, 'high'],
  ] as const)('from %o to %o is the difference of %i %s and %i %s', (before, after, rpn, was, less, is) => {
    const expected = standing({ rating: before, expected: after })
    expect(expected.today).toEqual({ rpn, priority: was })
    expect(expected.expected).toEqual({ rpn: less, priority: is })
    expect([expected.expectedGain, expected.gain]).toEqual([rpn - less, null])
    expect(standing({ rating: before, achieved: after }).gain).toBe(rpn - less)
  })

  test('is not known until both ratings are there', () => {
    expect(standing({ achieved: low })).toMatchObject({ today: null, gain: null, expectedGain: null })
    expect(standing({})).toMatchObject({ today: null, expected: null, achieved: null })
  })

  test('is negative where it got worse', () => {
    expect(standing({ rating: low, achieved: high }).gain).toBe(36 - 245)
  })
})

describe('a fail point is overdue', () => {
  test.each([
    ['2026-03-14', 'open', true],
    ['2026-03-14', 'in-progress', true],
    ['2026-03-15', 'open', false],
    ['2026-03-14', 'closed', false],
    ['2026-03-14', 'accepted', false],
  ] as const)('due on %s and %s, on the 15th: %s', (due, status, overdue) => {
    expect(standing({ due, status }).overdue).toBe(overdue)
  })

  test('never without a day', () => {
    expect(standing({}).overdue).toBe(false)
  })
})

describe('a fail point of high priority', () => {
  test('without an owner shows, a blank owner being none', () => {
    expect(standing({ rating: high }).highWithoutOwner).toBe(true)
    expect(standing({ rating: high, owner: '  ' }).highWithoutOwner).toBe(true)
    expect(standing({ rating: high, owner: 'Duty manager' }).highWithoutOwner).toBe(false)
    expect(standing({ rating: low }).highWithoutOwner).toBe(false)
    expect(standing({ rating: high, status: 'accepted' }).highWithoutOwner).toBe(false)
  })

  test('is no longer one once a lower rating was achieved', () => {
    expect(standing({ rating: high, achieved: low }).highWithoutOwner).toBe(false)
    expect(standing({ rating: low, achieved: high }).highWithoutOwner).toBe(true)
  })

  test('needs action until a fail-safe is named or taken', () => {
    const planned = { kind: 'task', action: 'Read the order back' } as const
    expect(standing({ rating: high }).needsAction).toBe(true)
    expect(standing({ rating: high, prevention: { ...planned, action: '' } }).needsAction).toBe(true)
    expect(standing({ rating: high, prevention: planned }).needsAction).toBe(false)
    expect(standing({ rating: high, taken: { action: 'Trained', at: '2026-03-01' } }).needsAction).toBe(false)
    expect(standing({ rating: low }).needsAction).toBe(false)
  })

  test('needs another action where what was done left it high', () => {
    const taken = { action: 'Read back', at: '2026-03-01' }
    const tried = { rating: rated(7, 10, 8), taken, achieved: rated(7, 6, 3) } as const
    expect(standing(tried).needsAction).toBe(true)
    expect(standing({ ...tried, status: 'closed' }).needsAction).toBe(false)
  })
})

describe('the worst fail point of a step', () => {
  const given = having(
    blueprintOf({ customer: ['call', 'pay', 'go'] }),
    'failPoints',
    failPoint('slow', 'call', { rating: rated(7, 7, 5), expected: rated(7, 4, 3), achieved: rated(7, 6, 3) }),
    failPoint('rude', 'call', { rating: rated(4, 5, 5) }),
    failPoint('wrong', 'pay', { rating: rated(4, 5, 5) }),
    failPoint('unsafe', 'pay', { rating: rated(10, 5, 2) }),
    failPoint('lost', 'go'),
  )

  test('is that of the highest RPN, and of equal ones the most urgent', () => {
    expect([...worstByStep(given, 'today')]).toEqual([
      ['call', { rpn: 245, priority: 'high', failPoint: 'slow' }],
      ['pay', { rpn: 100, priority: 'high', failPoint: 'unsafe' }],
    ])
  })

  test('counts what was not rated at a stage as it stands', () => {
    expect(worstByStep(given, 'expected').get('call')).toEqual({
      rpn: 100,
      priority: 'low',
      failPoint: 'rude',
    })
    expect(worstByStep(given, 'achieved').get('call')).toEqual({
      rpn: 126,
      priority: 'high',
      failPoint: 'slow',
    })
    expect(worstByStep(given, 'expected').get('pay')).toEqual(worstByStep(given, 'today').get('pay'))
  })

  test('today is the one that the mark on its step shows', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const blueprint = blueprintFromFile(file)
        const worst = worstByStep(blueprint, 'today')
        for (const [step, mark] of marksOf(blueprint)) {
          const { rpn, priority } = worst.get(step) ?? {}
          expect(mark.worst ?? {}).toEqual(rpn === undefined ? {} : { rpn, priority })
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is worked out once for each stage as long as nothing changes', () => {
    expect(worstByStep({ ...given }, 'today')).toBe(worstByStep(given, 'today'))
    expect(worstByStep(given, 'expected')).toBe(worstByStep(given, 'expected'))
    expect(worstByStep(given, 'expected')).not.toBe(worstByStep(given, 'today'))
  })
})

describe('the heat of an RPN', () => {
  test.each([
    [1, 'low'],
    [99, 'low'],
    [100, 'medium'],
    [199, 'medium'],
    [200, 'high'],
    [399, 'high'],
    [400, 'extreme'],
    [1000, 'extreme'],
  ])('of %i is %s', (rpn, level) => {
    expect(heatLevel(rpn)).toBe(level)
  })

  test('never falls as the RPN rises', () => {
    const place = (rpn: number) => heatScale.findIndex(({ level }) => level === heatLevel(rpn))
    const rpn = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(rpn, rpn, (a, b) => {
        expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)))
      }),
    )
  })
})
