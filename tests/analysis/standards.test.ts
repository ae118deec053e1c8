import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitText, measuredText, numberText, standardText, valueText } from '#analysis/standardText.ts'
import { stateOf } from '#analysis/stateOf.ts'
import { statisticOf } from '#analysis/statisticOf.ts'
import type { Measurement, Standard } from '#model/blueprint.ts'

const standard = (part: Partial<Standard>): Standard => ({
  id: 's',
  metric: 'Time to greeting',
  basis: 'objective',
  measure: 'number',
  comparator: 'at-most',
  target: 120,
  ...part,
})

const measured = (...values: (number | readonly [value: number, sample: number])[]): Measurement[] =>
  values.map((each, i) => {
    const [value, sample] = typeof each === 'number' ? [each, undefined] : each
    const at = `2026-03-0${i + 1}`
    return { id: `m${i}`, standard: 's', value, at, ...(sample !== undefined && { sample }) }
  })

const stateAt = (part: Partial<Standard>, ...values: Parameters<typeof measured>) =>
  stateOf(standard(part), measured(...values))

describe('the state of a standard', () => {
  test.each([
    [100, 'met'],
    [120, 'met'],
    [130, 'tolerated'],
    [300, 'tolerated'],
    [310, 'missed'],
  ])('with at most 120 and a limit of 300, %i is %s', (value, state) => {
    expect(stateAt({ limit: 300 }, value)).toBe(state)
  })

  test.each([
    [99.5, 'met'],
    [99.2, 'tolerated'],
    [98.9, 'missed'],
  ])('with at least 99.5 and a limit of 99, %f is %s', (value, state) => {
    expect(stateAt({ comparator: 'at-least', target: 99.5, limit: 99 }, value)).toBe(state)
  })

  test.each([
    [3, 'met'],
    [5, 'met'],
    [2.5, 'tolerated'],
    [6, 'tolerated'],
    [1.9, 'missed'],
    [6.1, 'missed'],
  ])('between 3 and 5 with limits of 2 and 6, %f is %s', (value, state) => {
    expect(stateAt({ comparator: 'between', target: 3, upper: 5, limit: 2, upperLimit: 6 }, value)).toBe(
      state,
    )
  })

  test('a side without a limit ends at its target', () => {
    const range = { comparator: 'between', target: 3, upper: 5, upperLimit: 6 } as const
    expect(stateAt(range, 5.5)).toBe('tolerated')
    expect(stateAt(range, 2.9)).toBe('missed')
  })

  test('without a limit nothing worse than the target is tolerated', () => {
    expect(stateAt({}, 121)).toBe('missed')
  })

  test('nothing measured is not measured, whatever the target', () => {
    expect(stateAt({ target: 0 })).toBe('unmeasured')
  })

  test('a required share asks that share of the single values', () => {
    const calls = { target: 20, limit: 30, requiredShare: 0.8 }
    expect(stateAt(calls, 10, 15, 20, 20, 90)).toBe('met')
    expect(stateAt(calls, 10, 15, 20, 25, 90)).toBe('tolerated')
    expect(stateAt(calls, 10, 15, 20, 31, 90)).toBe('missed')
  })

  test('a required share counts each measurement with its sample', () => {
    expect(stateAt({ target: 20, requiredShare: 0.8 }, [10, 8], [60, 2])).toBe('met')
    expect(stateAt({ target: 20, requiredShare: 0.8 }, [10, 7], [60, 3])).toBe('missed')
  })

  test('a yes-no standard is judged by the share of yes', () => {
    const asked = {
      measure: 'yes-no',
      comparator: 'at-least',
      target: 0.75,
      limit: 0.5,
      statistic: 'latest',
    } as const
    expect(stateAt(asked, 1, 1, 1, 0)).toBe('met')
    expect(stateAt(asked, 1, 1, 0, 0)).toBe('tolerated')
    expect(stateAt(asked, 0, 0, 0, 1)).toBe('missed')
  })

  test('a mean that equals the target but for rounding meets it', () => {
    expect(stateAt({ target: 0.2 }, 0.1, 0.2, 0.3)).toBe('met')
  })
})

describe('the figure by which a standard is judged', () => {
  const figure = (statistic: Standard['statistic'], ...values: Parameters<typeof measured>) =>
    statisticOf(standard(statistic ? { statistic } : {}), measured(...values))

  test('is the mean, weighted by sample, unless another is named', () => {
    expect(figure(undefined, [10, 3], [20, 1])).toBe(12.5)
  })

  test('is the median of the single values', () => {
    expect(figure('median', 5, 1, 9)).toBe(5)
    expect(figure('median', 1, 5, 9, 11)).toBe(7)
    expect(figure('median', [1, 1], [5, 3])).toBe(5)
  })

  test('is the ninetieth percentile, between two values by their distance', () => {
    expect(figure('p90', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).toBe(10)
    expect(figure('p90', 10, 20)).toBeCloseTo(19)
  })

  test('is the latest, by its date and not by its place', () => {
    const values = measured(1, 2, 3).toReversed()
    expect(statisticOf(standard({ statistic: 'latest' }), values)).toBe(3)
  })

  test('weighs a sample of n like n single values', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(parts, fc.constantFrom('mean', 'median', 'p90'), (pairs, statistic) => {
        const single = pairs.flatMap(([value, sample]) => Array.from({ length: sample }, () => value))
        expect(figure(statistic, ...pairs)).toBeCloseTo(figure(statistic, ...single) ?? Number.NaN)
      }),
    )
  })
})

describe('a standard in short', () => {
  test.each([
    [{ target: 60, unit: 's' }, '≤ 60 s'],
    [{ comparator: 'at-least', target: 99.5, unit: '%' }, '≥ 99.5 %'],
    [{ comparator: 'between', target: 3, upper: 5, unit: 'min' }, '3–5 min'],
    [{ comparator: 'between', target: 3, upper: 3, unit: 'min' }, '3 min'],
    [{ measure: 'yes-no', comparator: 'at-least', target: 0.985 }, '≥ 98.5 %'],
    [{ target: 20, unit: 's', requiredShare: 0.8 }, '80 % ≤ 20 s'],
    [{ target: 3, unit: '分钟' }, '≤ 3 分钟'],
    [{ target: 3 }, '≤ 3'],
    [{ target: 90, unit: 's' }, '≤ 90 s'],
    [{ target: 150, unit: 's' }, '≤ 2 min 30 s'],
    [{ target: 150, unit: '秒' }, '≤ 2分30秒'],
    [{ target: 150, unit: 'min' }, '≤ 150 min'],
    [{ comparator: 'between', target: 90, upper: 5400, unit: 's' }, '90 s – 1 h 30 min'],
  ] as const)('%o reads %s', (part, text) => {
    expect(standardText(standard(part))).toBe(text)
  })

  test('the limit reads like the target, and is nothing where none is set', () => {
    expect(limitText(standard({ limit: 300, unit: 's' }))).toBe('≤ 5 min')
    expect(limitText(standard({ unit: 's' }))).toBeNull()
  })

  test('a measured value is rounded, its target is not', () => {
    const share = standard({ comparator: 'at-least', target: 99.98, unit: '%' })
    expect(standardText(share)).toBe('≥ 99.98 %')
    expect(valueText(share, 34.3333333)).toBe('34.33 %')
    expect(valueText(standard({ unit: 's' }), 154.2571)).toBe('2 min 34.3 s')
  })

  test('where a share is asked, the share is what was measured', () => {
    const calls = standard({ target: 20, unit: 's', requiredShare: 0.8 })
    expect(measuredText(calls, measured(10, 30, 20))).toBe('66.67 %')
  })

  test('large, small and negative numbers stay readable', () => {
    expect([numberText(9999), numberText(12000), numberText(1234567.8), numberText(-0.25)]).toEqual([
      '9999',
      '12\u202f000',
      '1\u202f234\u202f568',
      '−0.25',
    ])
  })
})
