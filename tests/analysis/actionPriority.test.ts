import { expect, test } from 'vitest'
import { actionPriority } from '#analysis/actionPriority.ts'
import { rpn } from '#analysis/rpn.ts'
import type { Rating } from '#model/blueprint.ts'

const rating = (severity: number, occurrence: number, detection: number): Rating => ({
  severity,
  occurrence,
  detection,
})

const ten = Array.from({ length: 10 }, (_, i) => i + 1)
const allRatings = ten.flatMap((s) => ten.flatMap((o) => ten.map((d) => rating(s, o, d))))

test('of all thousand ratings 318 are of high, 214 of medium and 468 of low priority', () => {
  const count = (wanted: string) => allRatings.filter((each) => actionPriority(each) === wanted).length
  expect([count('high'), count('medium'), count('low')]).toEqual([318, 214, 468])
})

test.each([
  [7, 7, 5, 'high'],
  [8, 4, 5, 'medium'],
  [8, 2, 7, 'medium'],
  [6, 5, 7, 'medium'],
  [6, 5, 6, 'low'],
  [3, 8, 6, 'medium'],
  [3, 8, 4, 'low'],
  [10, 1, 1, 'low'],
  [10, 3, 5, 'medium'],
  [9, 4, 1, 'medium'],
])('severity %i, occurrence %i, detection %i is of %4$s priority', (s, o, d, priority) => {
  expect(actionPriority(rating(s, o, d))).toBe(priority)
})

test('one RPN of 100 can be of high, medium or low priority', () => {
  const same = [rating(10, 5, 2), rating(5, 10, 2), rating(4, 5, 5)]
  expect(same.map(rpn)).toEqual([100, 100, 100])
  expect(same.map(actionPriority)).toEqual(['high', 'medium', 'low'])
})

test.each([
  [rating(7, 7, 5), 245, 'high', rating(7, 4, 3), 84, 'medium'],
  [rating(6, 8, 4), 192, 'medium', rating(6, 3, 1), 18, 'low'],
  [rating(9, 4, 4), 144, 'high', rating(9, 2, 2), 36, 'low'],
  [rating(10, 3, 3), 90, 'low', rating(10, 1, 1), 10, 'low'],
  [rating(7, 10, 8), 560, 'high', rating(7, 6, 3), 126, 'high'],
] as const)(
  'a fail-safe takes %o from %i to a lower figure',
  (before, rpnBefore, apBefore, after, rpnAfter, apAfter) => {
    expect([rpn(before), actionPriority(before)]).toEqual([rpnBefore, apBefore])
    expect([rpn(after), actionPriority(after)]).toEqual([rpnAfter, apAfter])
  },
)

test('a worse rating is never less urgent', () => {
  const urgency = { low: 0, medium: 1, high: 2 }
  const fields = ['severity', 'occurrence', 'detection'] as const
  const steps = allRatings.flatMap((each) =>
    fields
      .filter((field) => each[field] < 10)
      .map((field) => [each, { ...each, [field]: each[field] + 1 }] as const),
  )
  const relieved = steps.filter(
    ([now, worse]) => urgency[actionPriority(worse)] < urgency[actionPriority(now)],
  )
  expect(steps).toHaveLength(2700)
  expect(relieved).toEqual([])
})
