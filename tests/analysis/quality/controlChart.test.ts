import fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlChart } from '#analysis/quality/controlChart.ts'
import { daily, standard } from './records.ts'

const chart = (...values: readonly number[]) => controlChart(standard('s'), daily(...values))

test('the control limits are the mean and three sigma by the moving range', () => {
  // given: ranges of 2, 1 and 2, on average 5/3
  const { limits, points } = chart(10, 12, 11, 13)

  // then
  expect(limits?.mean).toBe(11.5)
  expect(limits?.sigma).toBeCloseTo(5 / 3 / 1.128)
  expect(limits?.upper).toBeCloseTo(11.5 + 4.4326, 4)
  expect(limits?.lower).toBeCloseTo(11.5 - 4.4326, 4)
  expect(points.some(({ outside }) => outside)).toBe(false)
})

test('a point beyond the control limits is marked, on either side', () => {
  const steady = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11]
  const outside = (...values: readonly number[]) =>
    chart(...values)
      .points.filter((point) => point.outside)
      .map(({ value }) => value)
  expect(outside(...steady, 30)).toEqual([30])
  expect(outside(...steady, -10)).toEqual([-10])
  expect(outside(...steady)).toEqual([])
})

test('values that are all the same are within their own limits', () => {
  const { limits, points } = chart(0.1, 0.1, 0.1)
  expect(limits?.sigma).toBe(0)
  expect(points.some(({ outside }) => outside)).toBe(false)
})

test('fewer than two points have no limits', () => {
  expect(chart(5)).toMatchObject({ points: [{ value: 5, outside: false }], limits: null })
  expect(chart()).toMatchObject({ points: [], limits: null })
})

test('the points stand in the order of time, offsets and all', () => {
  const at = (id: string, time: string, value: number) => ({ id, at: time, value })
  const { points } = controlChart(standard('s'), [
    at('third', '2026-03-02', 3),
    at('second', '2026-03-01T12:00+02:00', 2),
    at('first', '2026-03-01T17:30+08:00', 1),
  ])
  expect(points.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
})

test('target and limit are drawn, of a range on both sides', () => {
  const linesOf = (part: Parameters<typeof standard>[1]) =>
    controlChart(standard('s', part), []).lines.map(({ is, value }) => `${is} ${value}`)
  expect(linesOf({ target: 120, limit: 300 })).toEqual(['target 120', 'limit 300'])
  expect(linesOf({ target: 120 })).toEqual(['target 120'])
  const range = { comparator: 'between', target: 22, upper: 24, limit: 20, upperLimit: 26 } as const
  expect(linesOf(range)).toEqual(['target 22', 'target 24', 'limit 20', 'limit 26'])
  expect(linesOf({ comparator: 'between', target: 3, upper: 3 })).toEqual(['target 3'])
  expect(linesOf({ target: 120, upper: 130, upperLimit: 140 })).toEqual(['target 120'])
})

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })

test('the mean lies between the limits and between the values', () => {
  fc.assert(
    fc.property(values, (all) => {
      const { limits } = chart(...all)
      expect(limits).not.toBeNull()
      const { mean, lower, upper } = limits ?? { mean: Number.NaN, lower: 0, upper: 0 }
      expect(lower <= mean && mean <= upper).toBe(true)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9)
      expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1e-9)
    }),
  )
})

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(values, (all) => {
      const given = daily(...all)
      expect(controlChart(standard('s'), given.toReversed())).toEqual(controlChart(standard('s'), given))
    }),
  )
})

test('the limits move with the values and stretch with their unit', () => {
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1, max: 60 }),
      (all, by, times) => {
        const [plain, changed] = [chart(...all), chart(...all.map((value) => value * times + by))]
        expect(changed.limits?.upper).toBeCloseTo((plain.limits?.upper ?? 0) * times + by, 5)
        expect(changed.limits?.lower).toBeCloseTo((plain.limits?.lower ?? 0) * times + by, 5)
      },
    ),
  )
})
