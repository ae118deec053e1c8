import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benchmarks } from '#analysis/quality/benchmarks.ts'
import { daily, standard } from './records.ts'

const onTime = standard('s', {
  comparator: 'at-least',
  target: 85,
  unit: '%',
  benchmark: [
    { who: 'Second', value: 88 },
    { who: 'Best airline', value: 91 },
    { who: 'Last', value: 70 },
  ],
})
const answer = standard('s', {
  target: 30,
  unit: 's',
  benchmark: [
    { who: 'Slow', value: 60 },
    { who: 'Quick', value: 20 },
  ],
})

describe('compared with the best', () => {
  test('78 % on time against 91 % is 13 points behind, 85.7 of 100', () => {
    const { best, toBest, index } = benchmarks(onTime, daily(78))
    expect(best).toEqual({ who: 'Best airline', value: 91 })
    expect(toBest).toEqual({ difference: -13, standing: 'behind' })
    expect(index).toBeCloseTo(85.7, 1)
  })

  test('an answer after 45 s against 20 s is 25 s behind, 44.4 of 100', () => {
    const { best, toBest, index } = benchmarks(answer, daily(45))
    expect(best?.who).toBe('Quick')
    expect(toBest).toEqual({ difference: 25, standing: 'behind' })
    expect(index).toBeCloseTo(44.4, 1)
  })

  test('competitors stand with the best first', () => {
    expect(benchmarks(onTime, []).rivals.map(({ who }) => who)).toEqual(['Best airline', 'Second', 'Last'])
    expect(benchmarks(answer, []).rivals.map(({ who }) => who)).toEqual(['Quick', 'Slow'])
  })

  test('of a range the best is the nearest to it, and there is no index', () => {
    const cabin = standard('s', {
      comparator: 'between',
      target: 22,
      upper: 24,
      benchmark: [
        { who: 'Hot', value: 26 },
        { who: 'Right', value: 23 },
        { who: 'Cold', value: 21 },
      ],
    })
    const { rivals, toBest, toTarget, index } = benchmarks(cabin, daily(25))
    expect(rivals.map(({ who }) => who)).toEqual(['Right', 'Cold', 'Hot'])
    expect(toBest).toEqual({ difference: 2, standing: 'behind' })
    expect(toTarget).toEqual({ difference: 1, standing: 'behind' })
    expect(index).toBeNull()
    expect(benchmarks(cabin, daily(24)).toTarget).toEqual({ difference: 0, standing: 'level' })
  })

  test('our value is the statistic of the standard', () => {
    expect(benchmarks({ ...answer, statistic: 'median' }, daily(10, 20, 90)).own).toBe(20)
  })

  test('equal but for rounding is level', () => {
    const fraction = { ...answer, target: 0.2, benchmark: [{ who: 'Same', value: 0.2 }] }
    const { toBest, toTarget } = benchmarks(fraction, daily(0.1, 0.2, 0.3))
    expect([toBest?.standing, toTarget?.standing]).toEqual(['level', 'level'])
  })
})

test('compared with the target, better is ahead in either direction', () => {
  expect(benchmarks(onTime, daily(90)).toTarget).toEqual({ difference: 5, standing: 'ahead' })
  expect(benchmarks(answer, daily(24)).toTarget).toEqual({ difference: -6, standing: 'ahead' })
  expect(benchmarks(answer, daily(30)).toTarget).toEqual({ difference: 0, standing: 'level' })
})

test('without measurements or without competitors there is nothing to compare', () => {
  expect(benchmarks(onTime, [])).toMatchObject({ own: null, toBest: null, toTarget: null, index: null })
  const { benchmark: _, ...alone } = onTime
  expect(benchmarks(alone, daily(78))).toMatchObject({
    own: 78,
    rivals: [],
    best: null,
    toBest: null,
    index: null,
  })
})

test('where a ratio means nothing there is no index', () => {
  const against = (comparator: 'at-most' | 'at-least', best: number, own: number) =>
    benchmarks({ ...answer, comparator, benchmark: [{ who: 'Best', value: best }] }, daily(own)).index
  expect(against('at-most', 5, 0)).toBeNull()
  expect(against('at-least', 0, 5)).toBeNull()
  expect(against('at-least', 50, -10)).toBeNull()
  expect(against('at-most', 0, 0)).toBe(100)
  expect(against('at-most', 0, 5)).toBe(0)
})

test('the index is below 100 just where we are behind, whichever direction is better', () => {
  const value = fc.integer({ min: 1, max: 1000 })
  fc.assert(
    fc.property(fc.constantFrom('at-most', 'at-least'), value, value, (comparator, own, best) => {
      const compared = { ...answer, comparator, benchmark: [{ who: 'Best', value: best }] }
      const { toBest, index } = benchmarks(compared, daily(own))
      expect(Math.sign((index ?? Number.NaN) - 100)).toBe(
        { behind: -1, level: 0, ahead: 1 }[toBest?.standing ?? 'level'],
      )
      expect(index).toBeGreaterThan(0)
    }),
  )
})

test('the order of the competitors does not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1 }), (list) => {
      const benchmark = list.map((value) => ({ who: `${value}`, value }))
      const turned = benchmarks({ ...onTime, benchmark: benchmark.toReversed() }, daily(50))
      expect(turned).toEqual(benchmarks({ ...onTime, benchmark }, daily(50)))
    }),
  )
})
