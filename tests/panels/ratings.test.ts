import { expect, test } from 'vitest'
import { wholeRating, withPart } from '#panels/fields/ratings.ts'

test('a rating is whole once severity, occurrence and detection are chosen, in any order', () => {
  const one = withPart({}, 'detection', 5)
  const two = withPart(one, 'severity', 7)
  expect(wholeRating(two)).toBeNull()
  expect(wholeRating(withPart(two, 'occurrence', 7))).toEqual({ severity: 7, occurrence: 7, detection: 5 })
})

test('a part that is cleared leaves the two others', () => {
  const whole = { severity: 7, occurrence: 7, detection: 5 }
  expect(withPart(whole, 'occurrence', undefined)).toEqual({ severity: 7, detection: 5 })
})
