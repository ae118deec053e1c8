import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceTicks, timeTicks } from '#drawing/charts/niceTicks.ts'
import { anyTime, anyValue } from './anyChart.ts'

test('ticks of an axis are round numbers', () => {
  expect(niceTicks(0, 245, 5)).toEqual([0, 50, 100, 150, 200, 250])
  expect(niceTicks(-0.22, 0.38, 4)).toEqual([-0.4, -0.2, 0, 0.2, 0.4])
})

test('ticks of time are whole minutes, quarters and hours', () => {
  expect(timeTicks(0, 300, 6)).toEqual([0, 60, 120, 180, 240, 300])
  expect(timeTicks(0, 90 * 60, 6)).toEqual([0, 900, 1800, 2700, 3600, 4500, 5400])
  expect(timeTicks(0, 5 * 86_400, 5)).toEqual([0, 1, 2, 3, 4, 5].map((days) => days * 86_400))
})

describe.each([
  ['numbers', niceTicks, anyValue],
  ['times', timeTicks, anyTime],
] as const)('ticks of %s', (_what, ticksOf, anyOf) => {
  test('rise evenly, enclose all that is shown, and are as few as was asked', () => {
    fc.assert(
      fc.property(anyOf, anyOf, fc.integer({ min: 1, max: 10 }), (one, other, wanted) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)]
        const ticks = ticksOf(least, most, wanted)
        // Nobody sees a millionth of the way between two ticks.
        const hair = ((ticks[1] ?? NaN) - (ticks[0] ?? NaN)) * 1e-6
        expect(ticks[0]).toBeLessThanOrEqual(least + hair)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - hair)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(wanted + 2)
        const steps = ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0))
        for (const step of steps) expect(step / (steps[0] ?? 1)).toBeCloseTo(1, 3)
      }),
    )
  })
})
