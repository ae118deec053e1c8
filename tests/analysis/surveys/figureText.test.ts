import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedText, signedFixedText } from '#analysis/surveys/figureText.ts'

test('a figure of a table has all its places, and a minus that is one', () => {
  expect([-1.6, -1.14, 0, -0.001].map((value) => signedFixedText(value))).toEqual([
    '−1.60',
    '−1.14',
    '0.00',
    '0.00',
  ])
  expect([signedFixedText(0.5), signedFixedText(0.001), signedFixedText(30, 1)]).toEqual([
    '+0.50',
    '0.00',
    '+30.0',
  ])
  expect([fixedText(5), fixedText(5.6818, 3), fixedText(-2, 0)]).toEqual(['5.00', '5.682', '−2'])
})

test('the figures of a table have one number of places, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      (value, places) => {
        const text = signedFixedText(value, places)
        expect(text.split('.')[1]).toHaveLength(places)
        expect(Math.abs(Number(text.replace('−', '-')) - value)).toBeLessThanOrEqual(0.5001 / 10 ** places)
      },
    ),
  )
})
