import { describe, expect, test } from 'vitest'
import { economicsOf } from '#analysis/time/economicsOf.ts'
import { breakEvenSeconds, profitAt } from '#analysis/time/profitAt.ts'
import type { About, Blueprint, FailPoint } from '#model/blueprint.ts'
import { having } from '../../model/notation.ts'
import { decision, flowSketch } from './flowSketch.ts'
import { templateBlueprint } from './templateBlueprint.ts'

type Money = NonNullable<About['economics']>

const shine: Money = {
  currency: 'USD',
  price: 0.5,
  costPerMinute: 0.1,
  costs: [
    { name: 'Wax', amount: 0.03 },
    { name: 'Other', amount: 0.09 },
  ],
}

const earning = (blueprint: Blueprint, economics: Money = shine): Blueprint => ({
  ...blueprint,
  about: { ...blueprint.about, economics },
})

const failPoint = (id: string, step: string): FailPoint => ({ id, step, failure: id, status: 'open' })

describe('the profit of a shoe shine', () => {
  test.each([
    [2, 0.18],
    [3, 0.08],
    [4, -0.02],
  ])('in %i minutes is %f', (minutes, profit) => {
    expect(profitAt(shine, minutes * 60)).toBeCloseTo(profit, 12)
  })

  test('is gone after 3.8 minutes, before the 5 minutes that the customer tolerates', async () => {
    const economics = economicsOf(await templateBlueprint('shoe-shine'))
    expect(economics?.breakEvenSeconds).toBeCloseTo(3.8 * 60, 9)
    expect(economics?.toleratedSeconds).toBe(300)
  })

  test('is known at the standard, the expected and the longest time of serving', async () => {
    const economics = economicsOf(await templateBlueprint('shoe-shine'))
    expect(economics?.standard).toEqual({ seconds: 120, profit: expect.closeTo(0.18, 12) })
    expect(economics?.expected?.seconds).toBeCloseTo(128 + 1 / 3, 9)
    expect(economics?.expected?.profit).toBeCloseTo(0.38 - (0.1 * (128 + 1 / 3)) / 60, 9)
    expect(economics?.longest).toEqual({ seconds: 195, profit: expect.closeTo(0.055, 12) })
  })

  test('falls by an eighth of a dollar with one mistake, which takes 75 s', async () => {
    const economics = economicsOf(await templateBlueprint('shoe-shine'))
    expect(economics?.failures).toEqual([
      {
        failPoint: 'f2',
        step: 'B05',
        longerSeconds: 75,
        servingSeconds: 75,
        lessProfit: expect.closeTo(0.125, 12),
        withFailure: { seconds: 195, profit: expect.closeTo(0.055, 12) },
      },
    ])
  })

  test('is drawn as a line through all these points', async () => {
    const points = economicsOf(await templateBlueprint('shoe-shine'))?.points ?? []
    const seconds = points.map((point) => point.seconds)
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b))
    expect(seconds[0]).toBe(0)
    expect(seconds).toEqual(expect.arrayContaining([120, 195, 300]))
    expect(seconds.at(-1)).toBeGreaterThan(300)
    for (const point of points) expect(point.profit).toBeCloseTo(profitAt(shine, point.seconds), 12)
  })
})

describe('money', () => {
  test('without a price there is none', () => {
    expect(economicsOf(flowSketch({ A: 60 }))).toBe(null)
  })

  test('is not spent while all wait', () => {
    const given = earning(flowSketch({ A: { workSeconds: 60, waitSeconds: 600 } }))
    expect(economicsOf(given)?.expected?.seconds).toBe(60)
  })

  test('has no expected profit where a loop never ends', () => {
    const given = earning(flowSketch({ A: 60, B: 60 }, 'A>B', 'B>A'))
    expect(economicsOf(given)?.expected).toBe(null)
  })

  test('has no break-even where time costs nothing, and has it at once where the costs eat up the price', () => {
    expect(breakEvenSeconds({ ...shine, costPerMinute: 0 })).toBe(null)
    expect(breakEvenSeconds({ ...shine, price: 0.1 })).toBe(0)
  })

  test('one failure costs the quickest round back to its step, waiting apart', () => {
    const flow = flowSketch(
      { A: 10, B: { ...decision, workSeconds: 5 }, R: { workSeconds: 60, waitSeconds: 100 }, Q: 20, C: 0 },
      'A>B',
      'B>R 0.1',
      'R>A',
      'B>Q 0.1',
      'Q>A',
      'B>C 0.8',
    )
    const given = earning(
      having(flow, 'failPoints', failPoint('a', 'A'), failPoint('r', 'R'), failPoint('c', 'C')),
    )
    const failures = economicsOf(given)?.failures ?? []
    expect(failures.map((each) => [each.failPoint, each.longerSeconds, each.servingSeconds])).toEqual([
      ['a', 35, 35],
      ['r', 175, 75],
    ])
  })

  test('parallel work within the round counts by its longest branch', () => {
    const flow = flowSketch(
      { S: 0, F: 10, A: 20, B: 30, J: { ...decision, workSeconds: 5 }, E: 0 },
      'S>F',
      'F>A',
      'F>B',
      'A>J',
      'B>J',
      'J>F 0.2',
      'J>E 0.8',
    )
    const given = earning(having(flow, 'failPoints', failPoint('f', 'F')))
    expect(economicsOf(given)?.failures[0]?.servingSeconds).toBe(45)
  })
})
